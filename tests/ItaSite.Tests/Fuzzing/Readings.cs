using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Fuzzing;

/// <summary>What holds for every reading: it is the same again, and each finding stands in the file.</summary>
internal static class Readings
{
    public static void Hold(string path, string text, Action<SourceText, DiagnosticBag> read) =>
        Assert.Equal(Told(path, text, read), Told(path, text, read));

    public static void StandIn(string text, IEnumerable<Diagnostic> diagnostics)
    {
        // As editors count them: a form feed ends none.
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        foreach (var diagnostic in diagnostics)
        {
            Assert.InRange(diagnostic.Place.Line, 1, lines.Length);
            Assert.InRange(diagnostic.Place.Column, 1, lines[diagnostic.Place.Line - 1].Length + 1);
            Speaks(diagnostic);
        }
    }

    /// <summary>One line a message, in both languages, without holes and without letters that do things.</summary>
    public static void Speaks(Diagnostic diagnostic)
    {
        foreach (var language in (ReadOnlySpan<Language>)[Language.Thai, Language.English])
        {
            var line = diagnostic.ToLine(language);
            Assert.NotEqual("", diagnostic.Message(language));
            Assert.DoesNotContain("{0}", line, StringComparison.Ordinal);
            Assert.False(line.Any(char.IsControl), line);
        }
    }

    private static string Told(string path, string text, Action<SourceText, DiagnosticBag> read)
    {
        var diagnostics = new DiagnosticBag();
        var file = SiteInAString.File(path, Encoding.UTF8.GetBytes(text));
        if (SourceText.Read(file, diagnostics) is { } source)
            read(source, diagnostics);

        Assert.All(diagnostics, diagnostic => Assert.Equal(path, diagnostic.Place.File));
        StandIn(text, diagnostics);
        return string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToLine(Language.Thai)));
    }
}
