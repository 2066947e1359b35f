using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Findings and states as the workplace's pages print them.</summary>
internal static class Shown
{
    public static HtmlText State(Desk desk, ElementState state)
    {
        var (key, words) = state switch
        {
            ElementState.Found => ("found", desk.Say("พบหลักฐาน", "Found")),
            ElementState.Sample => ("sample", desk.Say("เป็นตัวอย่าง", "Sample")),
            ElementState.Waived => ("waived", desk.Say("ยกเว้นโดยมีเหตุผล", "Waived")),
            _ => ("missing", desk.Say("ยังไม่พบหลักฐาน", "Missing")),
        };
        var html = new HtmlWriter();
        html.Write($"<span class=\"state {key}\">{words}</span>");
        return html.Written;
    }

    /// <summary>A list of findings; nothing if there are none.</summary>
    public static HtmlText Findings(Desk desk, IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0)
            return HtmlText.Nothing;

        var html = new HtmlWriter();
        html.Append("<ul class=\"findings\">");
        foreach (var finding in findings)
            html.Write($"<li class=\"{Class(finding)}\">{Kind(desk, finding)} {finding.Message(desk.Language)}</li>");

        html.Append("</ul>");
        return html.Written;
    }

    /// <summary>Whether it only says that an element has no evidence, which its state says in plainer words.</summary>
    public static bool IsLacking(Diagnostic finding) => finding.Problem == RegisterProblems.ElementIsMissing;

    public static string Kind(Desk desk, Diagnostic finding) =>
        finding.Severity == Severity.Error
            ? desk.Say("ต้องแก้:", "Must be mended:")
            : desk.Say("ควรดู:", "To look at:");

    public static string Class(Diagnostic finding) => finding.Severity == Severity.Error ? "error" : "warning";
}
