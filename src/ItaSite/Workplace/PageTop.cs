using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;

namespace ItaSite.Workplace;

/// <summary>The values at the top of a page, as far as they reach.</summary>
internal static class PageTop
{
    /// <summary>Where the text below them begins, in the file's own letters.</summary>
    public static int EndOf(string file, string text)
    {
        var (seen, mark) = text.StartsWith('\uFEFF') ? (text[1..], 1) : (text, 0);
        var body = FrontMatter.Read(new SourceText(file, LineKeeping.Shown(seen)), new DiagnosticBag()).BodyStart;

        // The reader counts letters with line feeds alone.
        var at = 0;
        for (var read = 0; read < body && at < seen.Length; read++)
            at += seen[at] == '\r' && at + 1 < seen.Length && seen[at + 1] == '\n' ? 2 : 1;

        return at + mark;
    }
}
