using System.Text;
using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>Sections as HTML: what the author wrote, and the tables shown between.</summary>
/// <param name="frame">What every page says around its text, such as the agency's name.</param>
internal sealed class SectionsHtml(FigureHtml figures, IReadOnlyList<string> frame)
{
    private static readonly HtmlText SampleNotice = new(
        "<p class=\"notice sample\" lang=\"th\"><strong>ตัวอย่าง</strong> – ยังไม่ใช่ข้อมูลของหน่วยงาน "
            + "และไม่นับเป็นหลักฐาน</p>\n"
    );

    public static IReadOnlyList<string> FrameOf(Agency agency) =>
        [
            agency.Name,
            agency.ShortName,
            .. new[] { agency.SubdistrictTitle, agency.DistrictTitle, agency.ProvinceTitle }.OfType<string>(),
        ];

    /// <summary>Without the heading.</summary>
    /// <param name="page">The page that shows it, which its links start from.</param>
    public string Of(Section section, Page page)
    {
        switch (section.Parts)
        {
            case []:
                return "";
            case [SectionPart.Html { Text: var only }]:
                return only;
        }

        var above = Above(section, page);
        var isFirst = section.Heading is not null;
        var html = new StringBuilder();
        foreach (var part in section.Parts)
        {
            if (part is SectionPart.Html { Text: var text })
                html.Append(text);

            if (part is SectionPart.Shown { Figure: var figure })
            {
                html.Append(figures.Of(figure, page.Address, above, isFirst));
                isFirst = false;
            }
        }

        return html.ToString();
    }

    private List<string> Above(Section section, Page page)
    {
        List<string> above = [.. frame, page.Title];
        if (section.Heading is { } heading)
            above.Add(heading.Text);

        if (page.IsSampleIn(section))
            above.Add(SampleWords.Notice);

        return above;
    }

    public string WithHeadings(Page page) =>
        WithHeadings(page.Sections.Select(section => (section.Heading, Of(section, page))));

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
}
