using System.Text;
using System.Text.Json;
using ItaSite.Cli;

namespace ItaSite.Tests.Cli;

public class Status
{
    [Fact]
    public async Task Every_order_and_format_reads_as_it_was_accepted()
    {
        using var site = new TypedCommand();
        var seen = new StringBuilder();
        foreach (var order in new[] { "points", "item", "unit" })
        {
            foreach (var format in new[] { "text", "json", "csv" })
            {
                var (code, data, _) = await site.TypeAsync("status", "SITE", "--by", order, "--format", format);
                Assert.Equal(0, code);
                seen.Append("== ")
                    .Append(order)
                    .Append(' ')
                    .Append(format)
                    .Append('\n')
                    .Append(data.ReplaceLineEndings("\n"))
                    .Append('\n');
            }
        }

        seen.Append("== English\n").Append((await site.TypeAsync("status", "SITE", "--lang", "en")).Data);
        Golden.Matches("status.txt", seen.ToString());
    }

    [Fact]
    public async Task It_never_says_that_something_has_passed()
    {
        using var site = new TypedCommand();
        foreach (var language in new[] { "th", "en" })
        {
            var (_, data, person) = await site.TypeAsync("status", "SITE", "--lang", language);
            Assert.DoesNotContain("ผ่าน", data + person, StringComparison.Ordinal);
            Assert.DoesNotContain("pass", data + person, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_spreadsheet_opens_Thai_and_runs_no_formula()
    {
        using var site = new TypedCommand(
            "-- content/oit/2570/catalogue.yaml --\n"
                + SiteInAString
                    .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
                    .Replace("title: โครงสร้าง", "title: '=HYPERLINK(\"x\",\"y\")'", StringComparison.Ordinal)
        );
        var (_, data, _) = await site.TypeAsync("status", "SITE", "--format", "csv");

        Assert.StartsWith("\uFEFFข้อ,", data, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_with_errors_is_told_to_the_person_and_fails()
    {
        using var site = new TypedCommand("-- content/contact.md --\n# ติดต่อ\n\n[ก](nowhere.md)\n");
        var (code, data, person) = await site.TypeAsync("status", "SITE", "--format", "json");

        Assert.Equal(1, code);
        Assert.Contains("content/contact.md(3,1): error ITA221", person, StringComparison.Ordinal);
        Assert.Equal(2570, JsonDocument.Parse(data).RootElement.GetProperty("fiscalYear").GetInt32());
    }

    [Fact]
    public async Task A_year_can_be_asked_for_in_Thai_digits_and_an_unknown_one_is_told()
    {
        using var site = new TypedCommand();

        Assert.StartsWith(
            "ปีงบประมาณ 2570",
            (await site.TypeAsync("status", "SITE", "--year", "๒๕๗๐")).Data,
            StringComparison.Ordinal
        );
        var (code, _, person) = await site.TypeAsync("status", "SITE", "--year", "2571");
        Assert.Equal(2, code);
        Assert.Contains("ITA950", person, StringComparison.Ordinal);
        Assert.Contains("2570", person, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ผู้", 1)]
    [InlineData("สำนักปลัด", 7)]
    [InlineData("A1", 2)]
    [InlineData("ที่อยู่", 3)]
    public void A_column_is_as_wide_as_a_terminal_shows_it(string text, int width) =>
        Assert.Equal(width, Columns.WidthOf(text));
}
