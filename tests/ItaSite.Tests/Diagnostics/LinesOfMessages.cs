using ItaSite.Diagnostics;

namespace ItaSite.Tests.Diagnostics;

public class LinesOfMessages
{
    [Theory]
    [InlineData("a\u001B[31mb", "aU+001B[31mb")]
    [InlineData("a\n::error::b", "aU+000A::error::b")]
    [InlineData("a\rb", "aU+000Db")]
    [InlineData("a\u0085b", "aU+0085b")]
    [InlineData("a\u2028b", "aU+2028b")]
    [InlineData("exe.\u202Efdp", "exe.U+202Efdp")]
    [InlineData("a\u2067b", "aU+2067b")]
    [InlineData("a\u009B2Jb", "aU+009B2Jb")]
    [InlineData("ก\u200Bข", "ก\u200Bข")]
    public void A_text_from_outside_can_not_steer_the_terminal_or_break_the_line(string text, string shown)
    {
        var diagnostic = Diagnostic.At(new Place(text, 1, 1), DiskProblems.FileExists, text) with { Suggestion = text };

        foreach (var language in new[] { Language.Thai, Language.English })
        {
            var line = diagnostic.ToLine(language);
            Assert.DoesNotContain(line, VisibleText.Misleads);
            Assert.Equal(3, line.Split(shown).Length - 1);
        }
    }
}
