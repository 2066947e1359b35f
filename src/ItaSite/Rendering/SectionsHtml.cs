using System.Net;
using System.Text;
using ItaSite.Figures;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>Sections as HTML: what the author wrote, and the tables shown between.</summary>
internal sealed class SectionsHtml(FigureHtml figures)
{
    private const string SampleNotice =
        "<p class=\"notice sample\" lang=\"th\"><strong>ตัวอย่าง</strong> – ยังไม่ใช่ข้อมูลของหน่วยงาน "
        + "และไม่นับเป็นหลักฐาน</p>\n";

    /// <summary>Without the heading.</summary>
    /// <param name="page">The page that shows it, which its links start from.</param>
    public string Of(Section section, SitePath page) =>
        section.Parts switch
        {
            [] => "",
            [var only] => Of(only, page),
            var parts => string.Concat(parts.Select(part => Of(part, page))),
        };

    public string WithHeadings(IReadOnlyList<Section> sections, SitePath page) =>
        WithHeadings(sections.Select(section => (section.Heading, Of(section, page))));

    public static string WithHeadings(IEnumerable<(Heading? Heading, string Html)> sections)
    {
        var html = new StringBuilder();
        foreach (var (heading, text) in sections)
        {
            if (heading is not null)
                html.Append(
                    $"<h{heading.Level} id=\"{WebUtility.HtmlEncode(heading.Id)}\">{heading.Html}</h{heading.Level}>\n"
                        + (heading.IsSample ? SampleNotice : "")
                );

            html.Append(text);
        }

        return html.ToString();
    }

    private string Of(SectionPart part, SitePath page) =>
        part switch
        {
            SectionPart.Shown { Figure: var figure } => figures.Of(figure, page),
            SectionPart.Html { Text: var text } => text,
            _ => "",
        };
}
