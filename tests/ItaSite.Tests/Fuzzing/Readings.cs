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
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        foreach (var diagnostic in diagnostics)
        {
            Assert.InRange(diagnostic.Place.Line, 1, lines.Length);
            Assert.True(diagnostic.Place.Column >= 1, diagnostic.ToLine(Language.English));
            Assert.NotEqual("", diagnostic.Message(Language.Thai));
        }
    }

    private static string Told(string path, string text, Action<SourceText, DiagnosticBag> read)
    {
        var diagnostics = new DiagnosticBag();
        var file = SiteInAString.File(path, Encoding.UTF8.GetBytes(text));
        if (SourceText.Read(file, diagnostics) is { } source)
            read(source, diagnostics);

        StandIn(text, diagnostics.Where(diagnostic => diagnostic.Place.File == path));
        return string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToLine(Language.Thai)));
    }
}
