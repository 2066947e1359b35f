using System.Text;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Model;
using ItaSite.NumberFormats;
using ItaSite.Svg;

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

    [Theory]
    [InlineData("url(\u00A0#g)", false)]
    [InlineData("url('\u3000#g')", false)]
    [InlineData("url(\"\uFEFF#g\")", false)]
    [InlineData("url(\u0085#g)", false)]
    [InlineData("url('\\2003 #g')", false)]
    [InlineData("url( #g )", true)]
    [InlineData("url('\\a #g')", true)]
    public void Only_what_browsers_pass_over_may_stand_before_a_part_of_the_drawing(string fill, bool isPart)
    {
        var diagnostics = new DiagnosticBag();
        var svg = $"<svg xmlns='http://www.w3.org/2000/svg'><style>a{{fill:{fill}}}</style></svg>";

        SvgReader.Read(Encoding.UTF8.GetBytes(svg), "a.svg", diagnostics);

        Assert.Equal(isPart, diagnostics.Count == 0);
    }

    [Theory]
    [InlineData("a.png", "turned.png", "iTXt")]
    [InlineData("a.png", "turned.png", "tEXt")]
    [InlineData("a.png", "turned.png", "eXIf")]
    [InlineData("a.png", "turned.png", "IDAT")]
    [InlineData("a.webp", "photo.webp", "VP8")]
    [InlineData("a.webp", "turned.webp", "EXIF")]
    public void A_part_of_a_picture_that_says_it_is_longer_than_the_file_takes_no_memory(
        string name,
        string fixture,
        string part
    )
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "tests/ItaSite.Tests/Fixtures", fixture));
        var at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(part));
        Assert.True(at > 0, "the picture has no such part");
        byte[] length = name == "a.png" ? [0x70, 0, 0, 0] : [0, 0, 0, 0x70];
        length.CopyTo(bytes.AsSpan(name == "a.png" ? at - 4 : at + 4));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = DocumentReader.Read(SiteInAString.File($"content/{name}", bytes));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
        Assert.Equal(DocumentProblems.DocumentIsBroken, Assert.Single(read.Diagnostics).Problem);
    }

    [Theory]
    [InlineData("\u202Ehttps://www.example.go.th/")]
    [InlineData("https://survey\u202E\u202E.example.go.th/")]
    [InlineData("https://www.example.go.th/\u200Fa")]
    [InlineData("https://www.example.go.th\u200E")]
    [InlineData("https://www.example.go.th/?a=\u202Db")]
    public void An_address_in_the_settings_holds_no_sign_of_direction(string address)
    {
        Assert.False(WebAddress.IsWhole(address));
        Assert.Contains(
            SettingsProblems.AddressIsNotAbsolute.Code,
            SiteInAString.Lines(
                SiteInAString.Build(
                    SiteInAString
                        .Public()
                        .Replace("https://survey.example.go.th/eit/abc", address, StringComparison.Ordinal)
                )
            ),
            StringComparison.Ordinal
        );
    }
}
