using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>
/// The papers that one year's register writes: report, answer sheet, units, priorities, and other lists of the same
/// evidence.
/// </summary>
internal sealed class PaperJobs(Site site, Wording wording, SectionsHtml html)
{
    private const string ReportTitle = "รายงานผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส";
    private const string AnswersTitle = "แบบคำตอบสำหรับกรอกในระบบประเมิน";
    private const string UnitsTitle = "หลักฐานตามส่วนราชการที่รับผิดชอบ";
    private const string PrioritiesTitle = "สิ่งที่ต้องทำก่อน เรียงตามคะแนนที่เสี่ยงเสีย";

    /// <param name="above">The pages above, down to the year's checklist.</param>
    public IEnumerable<PageJob> Of(
        Register register,
        RegisterViews views,
        params (string Title, SitePath Address)[] above
    )
    {
        var year = register.Year.Year;
        var papers = new PaperViews(register, views, site, wording);
        var report = register.Year.Measures.Report?.Title is { Length: > 0 } own
            ? own
            : $"{ReportTitle} {wording.Year(register.Year.Catalogue)}";

        yield return Job(
            "report",
            SiteAddresses.Report(year),
            report,
            "ผลการดำเนินงานตามแบบวัดทุกแบบ คณะกรรมการ และการประชุม สำหรับพิมพ์",
            () => new ReportViews(site, register.Year, wording, html).Whole(report)
        );
        yield return Job(
            "answers",
            SiteAddresses.Answers(year),
            OfYear(AnswersTitle),
            "ที่อยู่เว็บไซต์ของหลักฐานแต่ละข้อ และทางคลิกจากหน้าแรก",
            papers.Answers
        );
        yield return Job(
            "units",
            SiteAddresses.Units(year),
            OfYear(UnitsTitle),
            "ข้อที่แต่ละส่วนราชการรับผิดชอบ และจำนวนองค์ประกอบที่พบหลักฐาน",
            papers.Units
        );
        if (site.ShowsWorkshop)
        {
            yield return Job(
                "priorities",
                SiteAddresses.Priorities(year),
                OfYear(PrioritiesTitle),
                "ข้อและองค์ประกอบที่ยังต้องเพิ่มหรือแก้ไข",
                papers.Priorities
            );
        }

        foreach (var index in register.Year.Catalogue.Indexes)
        {
            yield return Job(
                "index",
                SiteAddresses.Index(year, index),
                OfYear(index.Title),
                $"หลักฐานชุดเดียวกัน จัดตาม{index.Title}",
                () => papers.Index(index)
            );
        }

        if (register.Year.Catalogue.HasEnglishTitles)
            yield return OfEnglish(register, views, above);

        string OfYear(string paper) => $"{paper} {wording.Year(register.Year.Catalogue)}";

        PageJob Job(string template, SitePath address, string title, string about, Func<object> view)
        {
            var head = new PageHead(title, template, address)
            {
                Description = $"{about} {wording.Year(register.Year.Catalogue)} ของ{site.Config.Agency.Name}",
                Above = [.. above],
            };
            return new PageJob(head, SourceTree.CatalogueOf(year))
            {
                Views = () => [("register", views.Whole), (template, view())],
            };
        }
    }

    private static ScriptObject EnglishDate(DateOnly date) =>
        View.Of(("iso", Wording.Iso(date)), ("text", date.ToString("d MMMM yyyy")));

    /// <summary>In English but for the items' own titles: years are counted in both eras, digits are Arabic.</summary>
    private PageJob OfEnglish(Register register, RegisterViews views, (string Title, SitePath Address)[] above)
    {
        var (year, address) = (register.Year.Year, SiteAddresses.English(register.Year.Year));
        var agency = site.Config.Agency.EnglishName ?? site.Config.Agency.Name;
        var whole = register.Year.Catalogue.Whole;
        var kind = register.Year.Catalogue.AcademicYear is null ? "fiscal" : "academic";
        var common = $"{whole.From.Year}–{whole.To.Year}";
        var head = new PageHead($"Disclosure items of {kind} year {year} ({common}), in English", "english", address)
        {
            Description =
                $"What {agency} discloses in {kind} year {year} ({common}), item by item, with English titles",
            Language = "en",
            Above = [.. above],
        };
        return new PageJob(head, SourceTree.CatalogueOf(year))
        {
            Views = () =>
                [
                    ("register", views.Whole),
                    ("year", year.ToString()),
                    ("kind_of_year", kind),
                    ("from", EnglishDate(whole.From)),
                    ("to", EnglishDate(whole.To)),
                ],
        };
    }
}
