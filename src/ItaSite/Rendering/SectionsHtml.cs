using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>Sections as HTML: what the author wrote, and the tables shown between.</summary>
internal sealed class SectionsHtml(FigureHtml figures)
{
    private static readonly HtmlText SampleNotice = new(
        "<p class=\"notice sample\" lang=\"th\"><strong>ตัวอย่าง</strong> – ยังไม่ใช่ข้อมูลของหน่วยงาน "
            + "และไม่นับเป็นหลักฐาน</p>\n"
    );

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
        var html = new HtmlWriter();
        foreach (var (heading, text) in sections)
        {
            if (heading is not null)
            {
                var notice = heading.IsSample ? SampleNotice : HtmlText.Nothing;
                html.Write($"<h{heading.Level} id=\"{heading.Id}\">{new HtmlText(heading.Html)}</h{heading.Level}>\n")
                    .Write($"{notice}");
            }

            html.Append(text);
        }

        return html.Written.Value;
    }

    private string Of(SectionPart part, SitePath page) =>
        part switch
        {
            SectionPart.Shown { Figure: var figure } => figures.Of(figure, page),
            SectionPart.Html { Text: var text } => text,
            _ => "",
        };
}
