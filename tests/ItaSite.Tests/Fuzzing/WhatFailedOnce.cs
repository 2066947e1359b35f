using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.NumberFormats;

namespace ItaSite.Tests.Fuzzing;

/// <summary>The smallest inputs on which readers failed when theirs were damaged at random.</summary>
public class WhatFailedOnce
{
    [Theory]
    [InlineData("a: ก\u0085 ข\nb: [", 2)]
    [InlineData("a: \"ก\u2028 ข\"\nc: d: e\n", 2)]
    [InlineData("# \u2029\nc: d: e\n", 2)]
    [InlineData("\u0085:\na: &x 1\n", 2)]
    [InlineData("a: 1\n# \u0085\u2028\nb: 2\nb: 3", 4)]
    public void A_mistake_behind_a_separator_of_lines_stands_on_its_own_line(string yaml, int line)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.ReadMap(yaml, "x.yaml", 10, diagnostics);

        Assert.Equal(line + 10, Assert.Single(diagnostics).Place.Line);
    }

    [Theory]
    [InlineData("a: \"ก\u2028ข\"\n", "1,6")]
    [InlineData("ก\u0085ข: 1\n", "1,2")]
    [InlineData("a: ก\u0085ข\nb: 1\n", "1,5")]
    public void A_separator_of_lines_that_nobody_sees_is_named_where_it_breaks_a_file(string yaml, string place)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.ReadMap(yaml, "x.yaml", 0, diagnostics);

        Assert.StartsWith(
            $"x.yaml({place}): error {CatalogueProblems.CharacterIsInvisible.Code}",
            Assert.Single(diagnostics).ToLine(Language.English),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("# ?/?%%%%%%%%%%%%", 14017)]
    [InlineData("?/99999999999999999999999999", 1e14)]
    [InlineData("0%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%", 1e300)]
    [InlineData("[h]:mm", 1e28)]
    [InlineData("# ?/?", -1e28)]
    public void A_number_beyond_its_format_is_shown_all_the_same(string code, double value) =>
        Assert.NotEqual("", NumberFormat.Read(code)!.Show(value, FormatHabits.OfThaiOffice));

    [Theory]
    [InlineData("//\u200F")]
    [InlineData("\\\\\u202E")]
    [InlineData("\\\\\u202A\u202C")]
    [InlineData("https://\u202E")]
    [InlineData("file://\u200E")]
    public void Signs_of_direction_alone_are_no_address(string address)
    {
        Assert.False(WebAddress.IsWhole(address));
        Assert.True(WebAddress.Parsed(address) is null or { Host: "" });
    }
}
