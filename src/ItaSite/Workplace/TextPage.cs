using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Any text of the site as it is written, for what no form can show.</summary>
internal static class TextPage
{
    private static readonly string[] Kinds = [".md", ".yaml", ".json", ".csv", ".html", ".css", ".js", ".svg", ".txt"];

    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        var file = request.Asked("file");
        if (!IsEditable(file) || desk.Files.Open(file) is not { Text: { } written } opened)
            return NotThere.Of(desk, file);

        var fields = new FieldReader(request.IsPost ? request : null);
        var known = new WrittenText(file, written);
        var text = fields.Read("text", known.Seen);
        if (!request.IsPost || fields.HasClash)
            return Of(desk, request, file, text, null);

        if (!text.IsChanged)
            return new PageAnswer.SeeOther(Notices.At(WorkplaceAddress.Text(file), Notices.Nothing));

        var refusal = desk.Save(
            desk.Say($"แก้ข้อความของ {file}", $"Text of {file}"),
            [FileChange.Of(opened, known.Become(text.Typed).Written)]
        );
        if (refusal is not null)
            return Of(desk, request, file, text, refusal);

        return new PageAnswer.SeeOther(Notices.At(WorkplaceAddress.Text(file), Notices.Saved));
    }

    /// <summary>A text of the site's own, as far as its name says.</summary>
    public static bool IsEditable(string file) =>
        (
            file == SourceTree.ConfigFile
            || file.StartsWith(SourceTree.Content, StringComparison.Ordinal)
            || file.StartsWith(SourceTree.Themes, StringComparison.Ordinal)
        ) && Kinds.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static PageAnswer.Html Of(Desk desk, FormRequest request, string file, FieldState text, Diagnostic? refusal)
    {
        var findings = desk.Site.Latest.Diagnostics.Where(finding => finding.Place.File == file).ToList();
        var html = new HtmlWriter();
        html.Write(
            $"""
            {Shown.Findings(desk, refusal is null ? [] : [refusal])}{InLines(desk, findings)}
            <form method="post" action="{WorkplaceAddress.Text(file)}">{Frame.Hidden(desk)}
            {new FieldHtml(desk, "").Area(text, desk.Say("ข้อความในไฟล์", "Text of the file"))}
            <div class="buttons"><button class="main">{desk.Say("บันทึก", "Save")}</button>
            <a href="{WorkplaceAddress.HistoryOf(file)}">{desk.Say("ประวัติ", "History")}</a></div></form>
            """
        );
        return Frame.Of(desk, file, html.Written, notice: Notices.Asked(desk, request));
    }

    private static HtmlText InLines(Desk desk, List<Diagnostic> findings)
    {
        var html = new HtmlWriter();
        if (findings.Count == 0)
            return HtmlText.Nothing;

        html.Append("<ul class=\"findings\">");
        foreach (var finding in findings)
            html.Write(
                $"""
                <li class="{Shown.Class(finding)}">{desk.Say("บรรทัด", "Line")} {finding.Place.Line}:
                {Shown.Kind(desk, finding)} {finding.Message(desk.Language)}</li>
                """
            );

        html.Append("</ul>");
        return html.Written;
    }
}
