using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>Tells a picture from a table of the office, which Markdown writes alike, by the name of its file.</summary>
internal static class TableLink
{
    private static readonly string[] Extensions = [".csv", ".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls"];

    /// <summary>
    /// Whether a paragraph is a table, by the name of its file. A file that can't be shown as one is told when it is
    /// read.
    /// </summary>
    public static bool IsTable(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { NextSibling: null } link } && IsTable(link);

    /// <summary>
    /// Whether a link shows a table's file as pictures are shown; it is a table only where it stands alone.
    /// </summary>
    public static bool IsTable(LinkInline link)
    {
        if (link is not { IsImage: true, Url: { } url })
            return false;

        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash >= 0 ? url[..hash] : url;
        return Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }
}
