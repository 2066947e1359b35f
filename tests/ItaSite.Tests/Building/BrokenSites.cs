using CsCheck;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Building;

/// <summary>Whatever a slip of the hand does to a file, the program says a sentence and does not fall over.</summary>
public class BrokenSites
{
    private static readonly string[] Slips =
    [
        "",
        "\"",
        "{",
        "}",
        "[",
        "#",
        ":",
        "\t",
        "---\n",
        "- ",
        "{{",
        "}}",
        "๐",
        "](",
        "<",
        "&",
        "\n",
        "|",
        "!",
        "\\",
        "\0",
        "*",
        "A1",
        "~",
    ];

    [Fact]
    public void A_slip_anywhere_in_any_file_is_never_a_crash()
    {
        var files = SiteInAString.Split(SiteInAString.Small).ToList();

        Gen.Select(Gen.Int[0, files.Count - 1], Gen.Int[0, 2000], Gen.Int[0, 6], Gen.Int[0, Slips.Length - 1])
            .Sample(
                (index, position, removed, which) =>
                {
                    var (path, text) = files[index];
                    var start = position % text.Length;
                    var broken = text[..start] + Slips[which] + text[Math.Min(text.Length, start + removed)..];
                    var result = SiteInAString.BuildAnything($"-- {path} --\n{broken}");
                    Assert.All(
                        result.Diagnostics,
                        diagnostic =>
                            Assert.Matches(
                                @"^.+\([1-9][0-9]*,[1-9][0-9]*\): (error|warning) ITA[0-9]{3}: .",
                                diagnostic.ToLine(Language.Thai)
                            )
                    );
                },
                iter: 400
            );
    }
}
