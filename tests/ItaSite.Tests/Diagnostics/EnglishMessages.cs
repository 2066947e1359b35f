using ItaSite.Diagnostics;

namespace ItaSite.Tests.Diagnostics;

/// <summary>What holds of every site that <see cref="SiteInAString"/> builds is really asked.</summary>
public class EnglishMessages
{
    private static readonly Place Somewhere = Place.TopOf("content/a.md");

    [Fact]
    public void A_Thai_word_of_the_program_is_noticed() =>
        Assert.Equal(
            ["ข้อความ"],
            ThaiOfOurs.In(Diagnostic.At(Somewhere, DataProblems.ValueHasWrongShape, "ชื่อ", "ข้อความ"), "ชื่อ: [ก]")
        );

    [Fact]
    public void A_month_of_the_program_is_noticed_though_the_author_wrote_its_letters() =>
        Assert.Equal(
            ["ต.ค"],
            ThaiOfOurs.In(
                Diagnostic.At(Somewhere, RuleProblems.MonthsAreMissing, "A1", "plan", "ต.ค. 2569"),
                "ต ค ตค ต. ค."
            )
        );

    [Fact]
    public void What_the_author_wrote_may_be_Thai_in_English_too() =>
        Assert.Empty(ThaiOfOurs.In(Diagnostic.At(Somewhere, DataProblems.UnknownKey, "ผู้เขียน"), "ผู้เขียน: ก"));

    [Fact]
    public void A_quoted_correction_of_the_authors_word_may_be_Thai()
    {
        var correction = Diagnostic.At(Somewhere, TextProblems.WeekdayIsWrong, "20 พ.ย. 65", "อาทิตย์", "จันทร์");

        Assert.Equal(["อาทิตย์"], ThaiOfOurs.In(correction, "วันจันทร์ที่ 20 พ.ย. 65"));
        Assert.Empty(ThaiOfOurs.In(Diagnostic.At(Somewhere, TextProblems.SaraAmIsSplit, "นํ้า", "น้ำ"), "นํ้า"));
    }
}
