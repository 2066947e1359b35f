using System.Text;
using ItaSite.Building;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Reading;

/// <summary>What would take minutes or gigabytes is told with file and place; all else is found.</summary>
public class PagesBeyondTheLimits
{
    [Theory]
    [InlineData("> ", 150, "ITA641", 3)]
    [InlineData("- ", 150, "ITA641", 3)]
    [InlineData("1. ", 150, "ITA641", 3)]
    [InlineData("> - ", 80, "ITA641", 3)]
    [InlineData("<div>\n", 300, "ITA353", 203)]
    [InlineData("<div><b><details>", 100, "ITA353", 3)]
    [InlineData("*ก ", 20_100, "ITA354", 3)]
    [InlineData("_ก** ", 10_100, "ITA354", 3)]
    [InlineData("[ก](b) ", 20_100, "ITA354", 3)]
    [InlineData("<? ", 20_100, "ITA354", 3)]
    [InlineData("คำ ", 700_000, "ITA352", 1)]
    public void A_page_beyond_a_limit_is_an_error_at_its_place_and_other_pages_keep_theirs(
        string text,
        int times,
        string code,
        int line
    )
    {
        var result = SiteBuild.Run(
            SiteInAString.Tree(
                $"-- content/x.md --\n# ก\n\n{Times(times, text)}ข\n-- content/y.md --\n# ข\n\n[ค](nowhere.md)\n"
            )
        );

        var found = result.Diagnostics.First(diagnostic => diagnostic.Problem.Code == code);
        Assert.Equal(("content/x.md", line), (found.Place.File, found.Place.Line));
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Place is { File: "content/y.md", Line: 3 });
    }

    [Fact]
    public void A_list_that_is_indented_further_line_by_line_is_told_at_the_line_where_it_is_too_deep()
    {
        var lines = Enumerable.Range(0, 300).Select(level => $"{new string(' ', 2 * level)}- ก\n");
        var result = SiteBuild.Run(SiteInAString.Tree($"-- content/x.md --\n# ก\n\n{string.Concat(lines)}"));

        var found = result.Diagnostics.First(diagnostic => diagnostic.Problem.Code == "ITA641");
        Assert.Equal(103, found.Place.Line);
    }

    [Theory]
    [InlineData("- - - - - - ")]
    [InlineData("* * * * * * ")]
    public void A_rule_of_many_marks_is_no_list(string marks)
    {
        var result = SiteInAString.Build($"-- content/x.md --\n# ก\n\nข\n\n{Times(40, marks)}\n\nค\n");

        Assert.Equal("", SiteInAString.Lines(result));
    }

    [Theory]
    [InlineData("<table><tr><td>", 5_000, "ITA245")]
    [InlineData("<table><tr><td><b>ก", 5_000, "ITA245")]
    [InlineData("<div>", 100_000, "ITA245")]
    public void A_table_of_HTML_too_deep_for_any_parser_is_told(string text, int times, string code)
    {
        var bytes = Encoding.UTF8.GetBytes("<table><tr><td>1" + Times(times, text));
        var result = SiteBuild.Run(
            SiteInAString.Tree("-- content/x.md --\n# ก\n\n![ข](t.xls)\n", [SiteInAString.File("content/t.xls", bytes)])
        );

        Assert.Contains($"content/t.xls(1,1): error {code}", SiteInAString.Lines(result), StringComparison.Ordinal);
    }

    private static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
}
