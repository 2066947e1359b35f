using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The fields of forms: label, hint, what the file says now if that is another thing.</summary>
internal sealed class FieldHtml(Desk desk, string form)
{
    /// <summary>A value of several lines gets a box: on a single line the browser would join them.</summary>
    public HtmlText Line(FieldState field, string label, string hint = "", string list = "")
    {
        if (field.Typed.Contains('\n', StringComparison.Ordinal))
            return Area(field, label, hint);

        var html = new HtmlWriter();
        html.Write($"{Label(field, label, hint)}<input {Same(field, hint)} type=\"text\"");
        html.Write($"{Attribute("list", list)} value=\"{field.Typed}\">{Behind(field)}</div>");
        return html.Written;
    }

    /// <summary>As it is typed, with what was understood; the script adds a calendar.</summary>
    public HtmlText Date(FieldState field, string label, string hint = "")
    {
        var shown = hint.Length > 0 ? hint : DateAnswer.Example(desk);
        var html = new HtmlWriter();
        html.Write(
            $"{Label(field, label, shown)}<div class=\"date\" data-date><input {Same(field, shown)} type=\"text\""
        );
        html.Write($" autocomplete=\"off\" value=\"{field.Typed}\"></div>");
        html.Write($"<p class=\"understood\" aria-live=\"polite\">{DateAnswer.Understood(desk, field.Typed)}</p>");
        html.Write($"{Behind(field)}</div>");
        return html.Written;
    }

    public HtmlText Area(FieldState field, string label, string hint = "")
    {
        var rows = Math.Clamp(field.Typed.Split('\n').Sum(line => 1 + line.Length / 80) + 2, 3, 24);
        var html = new HtmlWriter();
        html.Write($"{Label(field, label, hint)}<textarea {Same(field, hint)} rows=\"{rows}\">\n{field.Typed}");
        html.Write($"</textarea>{Behind(field)}</div>");
        return html.Written;
    }

    public HtmlText Check(FieldState field, string label, string hint = "")
    {
        var html = new HtmlWriter();
        html.Write($"<div class=\"field check\"><input {Same(field, hint)} type=\"checkbox\" value=\"true\"");
        html.Write($"{(field.Typed == "true" ? Checked : HtmlText.Nothing)}>");
        html.Write($"<label for=\"{Id(field)}\">{label}</label>{Hint(field, hint)}{Behind(field)}</div>");
        return html.Written;
    }

    /// <param name="choices">What is written, and what the person reads.</param>
    public HtmlText Choice(FieldState field, string label, IEnumerable<(string Value, string Words)> choices)
    {
        var html = new HtmlWriter();
        html.Write($"{Label(field, label, "")}<select {Same(field, "")}>");
        var offered = choices.ToList();
        if (offered.TrueForAll(choice => choice.Value != field.Typed))
            offered.Add((field.Typed, field.Typed));

        foreach (var (value, words) in offered)
        {
            var selected = value == field.Typed ? Selected : HtmlText.Nothing;
            html.Write($"<option value=\"{value}\"{selected}>{words}</option>");
        }

        html.Write($"</select>{Behind(field)}</div>");
        return html.Written;
    }

    /// <summary>Any of several: what is chosen stands on lines, in its order, and the rest behind it.</summary>
    public HtmlText Checks(FieldState field, string label, IReadOnlyList<(string Value, string Words)> choices)
    {
        var chosen = field.Typed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var html = new HtmlWriter();
        html.Write($"<fieldset class=\"checks\"><legend>{label}</legend>");
        foreach (
            var (value, i) in chosen.Union(choices.Select(choice => choice.Value)).Select((value, i) => (value, i))
        )
        {
            var words = choices.FirstOrDefault(choice => choice.Value == value).Words ?? value;
            html.Write($"<div class=\"check\"><input id=\"{Id(field)}-{i}\" name=\"{field.Name}\" type=\"checkbox\"");
            html.Write(
                $"{Attribute("form", form)} value=\"{value}\"{(chosen.Contains(value) ? Checked : HtmlText.Nothing)}>"
            );
            html.Write($"<label for=\"{Id(field)}-{i}\">{words}</label></div>");
        }

        html.Write($"{Behind(field)}</fieldset>");
        return html.Written;
    }

    private static readonly HtmlText Checked = new(" checked");
    private static readonly HtmlText Selected = new(" selected");

    private static HtmlText Label(FieldState field, string label, string hint)
    {
        var html = new HtmlWriter();
        html.Write($"<div class=\"field\"><label for=\"{Id(field)}\">{label}</label>{Hint(field, hint)}");
        return html.Written;
    }

    private static HtmlText Hint(FieldState field, string hint)
    {
        var html = new HtmlWriter();
        if (hint.Length > 0)
            html.Write($"<span class=\"hint\" id=\"{Id(field)}-hint\">{hint}</span>");

        return html.Written;
    }

    private HtmlText Same(FieldState field, string hint)
    {
        var html = new HtmlWriter();
        html.Write($"id=\"{Id(field)}\" name=\"{field.Name}\"{Attribute("form", form)}");
        html.Write($"{Attribute("aria-describedby", hint.Length > 0 ? Id(field) + "-hint" : "")}");
        return html.Written;
    }

    /// <summary>
    /// What it showed; and, where both changed, what the file says, which the next saving replaces knowingly.
    /// </summary>
    private HtmlText Behind(FieldState field)
    {
        var html = new HtmlWriter();
        var was = FieldReader.ShownPrefix + field.Name;
        html.Write($"<input type=\"hidden\" name=\"{was}\"{Attribute("form", form)}");
        html.Write($" value=\"{FieldReader.SumOf(field.Now)}\">");
        if (field.IsClash)
            html.Write(
                $"""
                <div class="clash" role="alert"><p>{desk.Say(
                    "ช่องนี้ถูกแก้จากที่อื่นระหว่างที่ท่านพิมพ์ ข้อความของท่านอยู่ด้านบน ในไฟล์ขณะนี้เป็นดังนี้ "
                        + "ถ้าบันทึกอีกครั้ง ข้อความของท่านจะแทนที่ ของเดิมอยู่ในประวัติการแก้",
                    "This was changed elsewhere while you typed. Your text stands above; the file says what follows."
                        + " Saving again puts yours in its place; the other stays in the history."
                )}</p><pre>{field.Now}</pre></div>
                """
            );

        return html.Written;
    }

    private static HtmlText Attribute(string name, string value)
    {
        var html = new HtmlWriter();
        if (value.Length > 0)
            html.Write($" {new HtmlText(name)}=\"{value}\"");

        return html.Written;
    }

    private static string Id(FieldState field) => "f-" + field.Name.Replace(':', '-').Replace('/', '-');
}
