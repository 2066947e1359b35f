using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The fields of forms: label, hint, what the file says now if that is another thing.</summary>
internal sealed class FieldHtml(Desk desk, string form)
{
    public HtmlText Line(FieldState field, string label, string hint = "", string list = "", string type = "text")
    {
        var html = new HtmlWriter();
        html.Write($"{Label(field, label, hint)}<input {Same(field, hint)} type=\"{type}\"");
        html.Write($"{Attribute("list", list)} value=\"{field.Typed}\">{Behind(field)}</div>");
        return html.Written;
    }

    public HtmlText Area(FieldState field, string label, string hint = "")
    {
        var rows = Math.Clamp(field.Typed.Count(letter => letter == '\n') + 3, 4, 24);
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
