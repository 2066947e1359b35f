using CsCheck;
using ItaSite.Thai;

namespace ItaSite.Tests.Model;

public class Folding
{
    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.Char['\u0E01', '\u0E5B'], Gen.Char[' ', '~'], Gen.Char)
        .Array[0, 30]
        .Select(letters => new string(letters));

    [Fact]
    public void Every_spelling_folds_to_the_one_that_is_compared() =>
        Assert.All(FoldingCases.All, one => Assert.Equal(one.Folded, Lines(one.Written)));

    [Fact]
    public void Without_lines_their_ends_are_white_space_like_any_other() =>
        Assert.Equal("กข", FoldedText.Of("ก\r\nข\n"));

    [Fact]
    public void What_is_folded_stays_so() => AnyText.Sample(text => Lines(Lines(text)) == Lines(text));

    private static string Lines(string text)
    {
        var folded = new char[text.Length];
        return new string(folded, 0, FoldedText.Lines(text, folded));
    }
}
