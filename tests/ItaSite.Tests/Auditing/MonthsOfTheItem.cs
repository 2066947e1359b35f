using ItaSite.Diagnostics;

namespace ItaSite.Tests.Auditing;

/// <summary>
/// A monthly form is asked for the months of its item's own period: six of a half-year, a school's own twelve.
/// </summary>
public class MonthsOfTheItem
{
    private const string Half = "rules: { period: { from: 2569-10-01, to: 2570-03-31 } }";
    private const string FirstSix = "ต.ค. 69,พ.ย. 69,ธ.ค. 69,ม.ค. 70,ก.พ. 70,มี.ค. 70";
    private const string SchoolMonths =
        "พ.ค. 70,มิ.ย. 70,ก.ค. 70,ส.ค. 70,ก.ย. 70,ต.ค. 70,พ.ย. 70,ธ.ค. 70,ม.ค. 71,ก.พ. 71,มี.ค. 71,เม.ย. 71";
    private const string School = "academic-year: { from: 2570-05-16, to: 2571-05-15 }";

    [Theory]
    [InlineData("", Half, "", FirstSix, "")]
    [InlineData("", Half, "period: FY2570", FirstSix, "")]
    [InlineData("", Half, "period: FY2570-H1", FirstSix, "")]
    [InlineData("", Half, "", "ไตรมาส 1,ไตรมาส 2", "")]
    [InlineData("", Half, "", "ต.ค. 69,พ.ย. 69,ธ.ค. 69,ม.ค. 70,มี.ค. 70", "ก.พ. 2570")]
    [InlineData("", Half, "", FirstSix + ",เม.ย. 70", "")]
    [InlineData("", "rules: { on-agency-site: true }", "", FirstSix, "เม.ย. 2570")]
    [InlineData("", "rules: { fiscal-year: { year: 2569, relation: report-of } }", "", FirstSix, "ต.ค. 2568")]
    [InlineData(School, "optional: false", "", SchoolMonths, "")]
    [InlineData(School, "optional: false", "", "ภาคเรียนที่ 1,ภาคเรียนที่ 2,พ.ค. 70", "")]
    [InlineData(School, "optional: false", "period: AY2570-T1", "พ.ค. 70,มิ.ย. 70,ก.ค. 70,ส.ค. 70,ก.ย. 70,ต.ค. 70", "")]
    [InlineData(
        School,
        "optional: false",
        "period: AY2570-T1",
        "พ.ค. 70,มิ.ย. 70,ก.ค. 70,ก.ย. 70,ต.ค. 70",
        "ส.ค. 2570"
    )]
    public void Only_the_months_that_the_criterion_asks_for_are_missed(
        string school,
        string element,
        string matter,
        string months,
        string missed
    )
    {
        var rows = string.Concat(months.Split(',').Select(month => $"{month},0,0\n"));
        var result = SiteInAString.Build(
            $$"""
            -- content/oit/2570/forms.yaml --
            {{FormsOfTheTests.Yaml}}
            -- content/oit/2570/data/t.csv --
            เดือน,จำนวนเรื่อง (เรื่อง),แล้วเสร็จ
            {{rows}}
            -- content/oit/2570/a2.md --
            ---
            item: A2
            form: complaints
            {{matter}}
            ---
            ## แผน {#plan}
            ![สถิติ](data/t.csv)
            -- content/oit/2570/catalogue.yaml --
            {{Catalogue(school, element)}}
            """
        );

        var told = result
            .Diagnostics.Where(fault => fault.Problem == AuditProblems.MonthsAreMissing)
            .Select(fault => fault.ToLine(Language.Thai))
            .ToList();
        Assert.Equal(0, result.Errors);
        Assert.Equal(missed.Length > 0, told.Count > 0);
        Assert.All(told, line => Assert.Contains(missed, line, StringComparison.Ordinal));
    }

    private static string Catalogue(string school, string element) =>
        SiteInAString
            .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
            .Replace("abbreviation: ITA", $"{school}\nabbreviation: ITA", StringComparison.Ordinal)
            .Replace("statement: แสดงแผน }", $"statement: แสดงแผน, {element} }}", StringComparison.Ordinal);
}
