using CsCheck;
using ItaSite.Diagnostics;
using ItaSite.Markdown;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Tests.Model;

public class Properties
{
    private static readonly Gen<string> Path = Gen.Select(
        Gen.String[Gen.Char["abกข0 #?%"], 1, 4].Array[1, 4],
        steps => string.Join('/', steps.Select(step => step.Trim() + "x"))
    );

    [Fact]
    public void A_relative_link_leads_back_to_its_file() =>
        Gen.Select(Path, Path)
            .Sample(
                (from, to) =>
                {
                    var origin = new Uri("http://site.invalid/");
                    var page = new Uri(
                        origin,
                        Uri.EscapeDataString(from).Replace("%2F", "/", StringComparison.Ordinal)
                    );
                    var target = new Uri(page, new SitePath(to).RelativeTo(new SitePath(from)));
                    return Uri.UnescapeDataString(target.AbsolutePath[1..]) == to;
                }
            );

    [Fact]
    public void Digits_fold_there_and_back() =>
        Gen.String[Gen.Char["0123456789กข /"], 0, 20]
            .Sample(text => ThaiDigits.ToArabic(ThaiDigits.ToThai(text)) == text);

    [Fact]
    public void A_date_reads_the_same_in_both_eras_and_both_kinds_of_digits() =>
        Gen.Int[0, 150_000]
            .Sample(days =>
            {
                var day = new DateOnly(1900, 1, 1).AddDays(days);
                var buddhist = $"{day.Year + 543}-{day.Month:00}-{day.Day:00}";
                return ThaiDateReader.TryRead($"{day.Year:0000}-{day.Month:00}-{day.Day:00}", out var a)
                    && a == day
                    && ThaiDateReader.TryRead(buddhist, out var b)
                    && b == day
                    && ThaiDateReader.TryRead(ThaiDigits.ToThai($"{day.Day}/{day.Month}/{day.Year + 543}"), out var c)
                    && c == day;
            });

    [Fact]
    public void No_text_makes_the_date_reader_fail_but_by_saying_no() =>
        Gen.String.Sample(text =>
        {
            ThaiDateReader.TryRead(text, out _);
            PeriodReader.TryRead(text, out _);
        });

    [Fact]
    public void A_heading_id_never_holds_a_space() =>
        Gen.String.Sample(text => !HeadingIds.Of(text).Any(char.IsWhiteSpace));

    [Theory]
    [InlineData("๒๐ เมษายน ๒๕๖๖", 2023, 4, 20)]
    [InlineData("วันอังคารที่ ๒๙ พฤศจิกายน พ.ศ. ๒๕๖๕", 2022, 11, 29)]
    [InlineData("20 เม.ย. 66", 2023, 4, 20)]
    [InlineData("29/02/2567", 2024, 2, 29)]
    [InlineData("2566-04-20", 2023, 4, 20)]
    public void Dates_read_as_offices_write_them(string text, int year, int month, int day)
    {
        Assert.True(ThaiDateReader.TryRead(text, out var date));
        Assert.Equal(new DateOnly(year, month, day), date);
    }

    [Theory]
    [InlineData("FY2566", "2022-10-01", "2023-09-30")]
    [InlineData("FY2566-H1", "2022-10-01", "2023-03-31")]
    [InlineData("FY๒๕๖๖-Q4", "2023-07-01", "2023-09-30")]
    [InlineData("2022-10/2023-03", "2022-10-01", "2023-03-31")]
    [InlineData("2565-10-01/2566-03-31", "2022-10-01", "2023-03-31")]
    public void Periods_read_as_the_manual_says(string text, string from, string to)
    {
        Assert.True(PeriodReader.TryRead(text, out var period));
        Assert.Equal($"{from} {to}", $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}");
    }

    [Fact]
    public void A_near_miss_is_suggested_and_a_far_one_is_not()
    {
        Assert.Equal("published", Nearest.To("publised", ["title", "published"]));
        Assert.Null(Nearest.To("xyz", ["title", "published"]));
    }

    [Theory]
    [InlineData("2400", true)]
    [InlineData("๒๙๙๙", true)]
    [InlineData("2399", false)]
    [InlineData("3000", false)]
    public void A_fiscal_year_is_one_that_calendars_of_both_eras_can_hold(string text, bool isYear) =>
        Assert.Equal(isYear, FiscalYear.TryRead(text, out _));
}
