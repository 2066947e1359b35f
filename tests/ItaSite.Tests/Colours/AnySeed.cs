using System.Text.RegularExpressions;
using CsCheck;
using ItaSite.Colours;

namespace ItaSite.Tests.Colours;

/// <summary>Whatever colour an agency has, its site is read and seen: on light and dark screens and on paper.</summary>
public partial class AnySeed
{
    private const double Text = 4.5;
    private const double MoreText = 7;
    private const double Shape = 3;

    private static readonly string Theme = File.ReadAllText(
        Path.Combine(Repository.Root, "themes", "khlongkhanak", "assets", "tokens.css")
    );

    private static readonly Gen<Colour> Any = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte)
        .Select((red, green, blue) => new Colour(red, green, blue));

    private static readonly string[] Read = ["text", "muted", "link", "found", "sample", "missing", "waived", "clay"];

    public static TheoryData<string> Hard =>
        ["#ffffff", "#000000", "#ffff00", "#ffd400", "#39ff14", "#ff00ff", "#00ffff", "#808080", "#ff0000", "#0000ff"];

    [Theory]
    [MemberData(nameof(Hard))]
    public void A_hard_colour_is_read_everywhere(string seed) => Assert.Empty(Faults(Colour.Parse(seed)!.Value));

    [Fact]
    public void Every_colour_is_read_everywhere() =>
        Any.Sample(seed => Assert.Empty(Faults(seed)), iter: 400, print: seed => $"{seed}");

    [Fact]
    public void The_theme_as_it_is_keeps_the_same_law() => Assert.Empty(Faults(Theme));

    [Fact]
    public void The_agencys_colour_itself_is_shown() =>
        Any.Sample(seed => Seen(new TokenSheet(Theme).With(seed), "light")["brand"] == seed);

    [Fact]
    public void Nothing_but_colours_changes_and_every_line_stays_where_it_was() =>
        Any.Sample(
            seed =>
            {
                var sheet = new TokenSheet(Theme).With(seed);
                Assert.Equal(Bare(Theme), Bare(sheet));
                Assert.Equal(sheet, new TokenSheet(Theme).With(seed));
            },
            iter: 50
        );

    [Fact]
    public void States_and_charts_keep_their_meaning() =>
        Any.Sample(
            seed =>
            {
                var (before, after) = (Seen(Theme, "dark"), Seen(new TokenSheet(Theme).With(seed), "dark"));
                Assert.All(
                    ["found", "sample", "missing", "waived", "clay", "series-1", "series-6"],
                    name => Assert.Equal(before[name], after[name])
                );
            },
            iter: 50
        );

    [Fact]
    public void A_tone_comes_back_as_the_colour_that_it_was_made_of() =>
        Any.Sample(colour => Tone.Of(colour).OnScreen() == colour);

    [Theory]
    [InlineData("#0a4a3f", "#0a4a3f")]
    [InlineData("#FFF", "#ffffff")]
    [InlineData("#1aB", "#11aabb")]
    public void A_colour_is_read(string written, string colour) => Assert.Equal(colour, $"{Colour.Parse(written)}");

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("0a4a3f")]
    [InlineData("#0a4a3")]
    [InlineData("#0a4a3ff0")]
    [InlineData("#๑๒๓")]
    [InlineData("เขียว")]
    [InlineData("rgb(1,2,3)")]
    public void What_is_no_colour_is_none(string written) => Assert.Null(Colour.Parse(written));

    /// <summary>By hand, from WCAG's own formula.</summary>
    [Fact]
    public void Contrast_is_that_of_WCAG()
    {
        Assert.Equal(21, Colour.White.Contrast(Colour.Black), 9);
        Assert.Equal(4.54, Colour.Parse("#767676")!.Value.Contrast(Colour.White), 2);
        Assert.Equal(1, new Colour(9, 9, 9).Contrast(new Colour(9, 9, 9)), 9);
    }

    private static List<string> Faults(Colour seed) => Faults(new TokenSheet(Theme).With(seed));

    private static List<string> Faults(string css)
    {
        var faults = new List<string>();
        foreach (var look in new[] { "light", "dark", "more", "more dark", "print" })
        {
            var colours = Seen(css, look);
            string[] grounds = look == "print" ? ["page", "surface"] : ["page", "surface", "leaf-back"];
            var ratio = look.StartsWith("more", StringComparison.Ordinal) ? MoreText : Text;
            foreach (var ground in grounds)
            {
                foreach (var name in Read)
                    Check(name, ground, ratio);

                Check("focus", ground, Shape);
            }

            Check("on-brand", "brand", ratio == MoreText && look == "more" ? MoreText : Text);
            Check("gold", "brand", Shape);
            Check("brand-2", "surface", Shape);
            Check("clay", "clay-back", Text);
            foreach (var state in new[] { "found", "sample", "missing", "waived" })
                Check(state, $"{state}-back", Text);

            if (look == "print")
                continue;

            foreach (var name in new[] { "text", "muted", "link" })
                Check(name, "sky", ratio);

            // What a light brand does not mark off from the page, its rim does.
            if (look == "light" && Ratio("brand", "page") < Shape)
                Check("gold", "page", Shape);

            double Ratio(string one, string other) => colours[one].Contrast(colours[other]);

            void Check(string name, string ground, double least)
            {
                if (Ratio(name, ground) < least)
                    faults.Add(
                        $"{look}: {name} {colours[name]} on {ground} {colours[ground]} {Ratio(name, ground):f2}"
                    );
            }
        }

        return faults;
    }

    /// <summary>What a browser shows: later rules win.</summary>
    private static Dictionary<string, Colour> Seen(string css, string look)
    {
        var seen = new Dictionary<string, Colour>();
        foreach (var (at, block) in css.Split("@media").Index())
        {
            var head = at == 0 ? "" : block[..block.IndexOf('{', StringComparison.Ordinal)];
            var isShown =
                (!head.Contains("dark", StringComparison.Ordinal) || look.EndsWith("dark", StringComparison.Ordinal))
                && (
                    !head.Contains("contrast", StringComparison.Ordinal)
                    || look.StartsWith("more", StringComparison.Ordinal)
                )
                && (!head.Contains("print", StringComparison.Ordinal) || look == "print")
                && !head.Contains("forced", StringComparison.Ordinal);
            if (!isShown)
                continue;

            foreach (Match match in Declaration().Matches(block))
                seen[match.Groups[1].Value] = Colour.Parse(match.Groups[2].Value)!.Value;
        }

        return seen;
    }

    private static string Bare(string css) => Added().Replace(Hex().Replace(css, "#"), "");

    [GeneratedRegex("--([a-z0-9-]+): (#[0-9a-f]{3,6});")]
    private static partial Regex Declaration();

    [GeneratedRegex("#[0-9a-f]{3,6}(?=;)")]
    private static partial Regex Hex();

    [GeneratedRegex("(?<=;) --(?:on-brand|gold): #;")]
    private static partial Regex Added();
}
