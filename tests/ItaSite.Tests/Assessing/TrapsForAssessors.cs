using ItaSite.Diagnostics;

namespace ItaSite.Tests.Assessing;

/// <summary>
/// What costs agencies points without anybody noticing, as files in Traps: each is a warning at its place, and an error
/// in a strict run.
/// </summary>
public class TrapsForAssessors
{
    private const string Folder = "Assessing/Traps";

    public static TheoryData<string> Traps => CaseFile.Names(Folder);

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_trap_is_told_at_its_place(string trap)
    {
        var one = CaseFile.Of(Folder, trap);
        var result = SiteInAString.Build(WithRule(one.Given));
        var told = result.Diagnostics.Where(diagnostic =>
            Problems.Of(typeof(TrapProblems)).Contains(diagnostic.Problem)
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.NotEmpty(told);
        one.Says(string.Join('\n', told.Select(diagnostic => diagnostic.ToLine(Language.Thai))));
    }

    [Theory]
    [InlineData("[ฟอร์ม](https://docs.google.com/forms/d/e/abc/viewform)")]
    [InlineData("[ตาราง](https://docs.google.com/spreadsheets/d/e/abc/pubhtml)")]
    [InlineData("[เอกสาร](https://docs.google.com/document/d/e/abc/pub?embedded=true)")]
    [InlineData("[แบบสอบถาม](https://forms.gle/abc)")]
    [InlineData("[เพจ](https://www.facebook.com/example)")]
    [InlineData("[ไกล](https://9.0.0.1/x)")]
    [InlineData("[ไกล](https://172.15.0.1/x)")]
    [InlineData("[ไกล](https://172.32.0.1/x)")]
    [InlineData("[ไกล](https://192.169.0.1/x)")]
    [InlineData("[กล่อง](https://www.notbox.com/x)")]
    [InlineData("[ย่อ](https://www.notbit.ly/x)")]
    [InlineData("[ทดสอบ](https://www.testing.go.th/test)")]
    [InlineData("[ศาล](https://www.latest-law.go.th/)")]
    [InlineData("| เดือน | เรื่อง |\n|---|---|\n| ต.ค. | - |\n\nเดือนนี้ไม่มีเรื่องร้องเรียน")]
    public void What_works_for_assessors_is_no_trap(string text)
    {
        var result = SiteInAString.Build($"-- content/contact.md --\n# ติดต่อ\n\n{text}\n");

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Place.File == "content/contact.md");
    }

    private static string WithRule(string files) =>
        "-- content/oit/2570/catalogue.yaml --\n"
        + SiteInAString
            .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
            .Replace(
                "statement: แสดงแผน }",
                "statement: แสดงแผน, rules: { fiscal-year: { year: 2570, relation: covers } } }",
                StringComparison.Ordinal
            )
        + files;
}
