using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Everything that the program has to say, each with the way to where it is mended.</summary>
internal static class CheckPage
{
    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        var findings = desk.Site.Latest.Diagnostics;
        var html = new HtmlWriter();
        html.Write($"{Fixes(desk)}");
        if (findings.Count == 0)
            html.Write($"<p class=\"lead\">{desk.Say("ไม่พบสิ่งที่ต้องแก้", "Nothing is to be mended")}</p>");

        foreach (var severity in new[] { Severity.Error, Severity.Warning })
            html.Write($"{Group(desk, severity, [.. findings.Where(finding => finding.Severity == severity)])}");

        html.Write($"{PublishHtml.Answers(desk)}");
        var title = desk.Say("ตรวจก่อนส่ง", "Check before sending");
        return Frame.Of(desk, title, html.Written, WorkplaceAddress.Check, Notices.Asked(desk, request));
    }

    /// <summary>Makes the certain repairs of Thai typing, after they were shown.</summary>
    public static PageAnswer Fix(Desk desk)
    {
        var changes = Fixable(desk)
            .Select(file => (Opened: desk.Files.Open(file.Path), file.After))
            .Where(file => file.Opened is not null)
            .Select(file => FileChange.Of(file.Opened!, file.After))
            .ToList();
        return desk.Save(desk.Say("แก้คำที่พิมพ์ผิดแบบ", "Typing mended"), changes) is { } refused
            ? Frame.Of(desk, desk.Say("ยังไม่ได้แก้", "Not mended"), Shown.Findings(desk, [refused]), status: 409)
            : new PageAnswer.SeeOther(Notices.At(WorkplaceAddress.Check, Notices.Saved));
    }

    /// <summary>From the site as it is read already; nothing while it can't be read.</summary>
    private static IReadOnlyList<FixedFile> Fixable(Desk desk) =>
        desk.Read is { } site ? TextFixes.Of(site, desk.Site.Tree()) : [];

    private static HtmlText Fixes(Desk desk)
    {
        var html = new HtmlWriter();
        if (Fixable(desk) is not { Count: > 0 } files)
            return HtmlText.Nothing;

        var lines = files.Sum(file => file.Lines);
        html.Write(
            $"""
            <section><h2>{desk.Say("โปรแกรมแก้ให้ได้", "What the program can mend")}</h2>
            <form method="post" action="{WorkplaceAddress.Home}{WorkplaceAddress.FixPath}">{Frame.Hidden(desk)}
            <p>{desk.Say(
                $"คำที่พิมพ์ผิดแบบ {lines} บรรทัด ใน {files.Count} ไฟล์",
                $"{lines} lines of mistyped words in {files.Count} files"
            )} <button>{desk.Say("แก้ให้", "Mend them")}</button></p></form>
            """
        );
        foreach (var file in files)
            html.Write($"<details><summary>{file.Path}</summary><pre>{UnifiedDiff.Of(file)}</pre></details>");

        html.Append("</section>");
        return html.Written;
    }

    private static HtmlText Group(Desk desk, Severity severity, IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0)
            return HtmlText.Nothing;

        var title =
            severity == Severity.Error
                ? desk.Say("ต้องแก้ก่อนเผยแพร่", "To be mended before publishing")
                : desk.Say("ควรดู", "To look at");
        var html = new HtmlWriter();
        html.Write($"<section><h2>{title} ({desk.Wording.Number(findings.Count)})</h2>");
        foreach (var file in findings.GroupBy(finding => finding.Place.File))
        {
            html.Write($"<h3>{Link(desk, file.Key)}</h3>{Lacking(desk, file.Key)}");
            html.Write($"{Shown.Findings(desk, [.. file.Where(finding => !Shown.IsLacking(finding))])}");
        }

        html.Append("</section>");
        return html.Written;
    }

    /// <summary>What an item still lacks, by the words of its catalogue.</summary>
    private static HtmlText Lacking(Desk desk, string file)
    {
        var html = new HtmlWriter();
        if (desk.ItemOf(file) is not { } record || !record.Lacking.Any())
            return HtmlText.Nothing;

        html.Append("<ul class=\"pages\">");
        foreach (var known in record.Lacking)
        {
            var address = WorkplaceAddress.Element(record.Item.Code, known.Element.Key);
            html.Write(
                $"<li>{Shown.State(desk, known.State)} <a href=\"{address}\">{known.Element.Statement}</a></li>"
            );
        }

        html.Append("</ul>");
        return html.Written;
    }

    /// <summary>To the form of the page, or to its text.</summary>
    private static HtmlText Link(Desk desk, string file)
    {
        var html = new HtmlWriter();
        if (desk.ItemOf(file) is { } item)
            html.Write(
                $"<a href=\"{WorkplaceAddress.Item(item.Item.Code)}\">{item.Item.Code.Value} {item.Item.Title}</a>"
            );
        else if (TextPage.IsEditable(file))
            html.Write(
                $"<a href=\"{(file == SourceTree.ConfigFile ? WorkplaceAddress.Settings
                    : file.EndsWith(".md", StringComparison.Ordinal) ? WorkplaceAddress.Page(file)
                    : WorkplaceAddress.Text(file))}\">{file}</a>"
            );
        else
            html.Write($"{file}");

        return html.Written;
    }
}
