using ItaSite.Diagnostics;
using ItaSite.Pages;

namespace ItaSite.Editing;

/// <summary>The Markdown of a page, below the values at its top.</summary>
internal static class PageBodyText
{
    /// <summary>With line feeds, and the blank lines around it.</summary>
    public static string Get(string file, string text)
    {
        var written = new WrittenText(file, text);
        return written.Seen[StartOf(written)..];
    }

    /// <summary>Lines that are the same stay with their own line ends.</summary>
    /// <param name="body">With line feeds.</param>
    public static string Set(string file, string text, string body)
    {
        var written = new WrittenText(file, text);
        return written.Become(written.Seen[..StartOf(written)] + body).Written;
    }

    private static int StartOf(WrittenText written) => FrontMatter.Read(written.Source, new DiagnosticBag()).BodyStart;
}
