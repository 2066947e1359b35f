using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>
/// What a parser that builds a page's tree can take: its time grows by the square of the tags within one another.
/// </summary>
internal static partial class HtmlLimits
{
    private const int MostMegabytes = 16;
    private const int Deepest = 2000;
    private const int MostElements = 300_000;

    private static readonly Bilingual OfSize = new($"HTML {MostMegabytes} MB", $"{MostMegabytes} MB of HTML");

    private static readonly Bilingual OfElements = new(
        $"แท็ก HTML {MostElements:#,0} ตัว",
        $"{MostElements:#,0} HTML tags"
    );

    private static readonly Bilingual OfDepth = new(
        $"แท็กซ้อนกัน {Deepest:#,0} ชั้น",
        $"{Deepest:#,0} tags within one another"
    );

    /// <summary>Those without an end, or that end by themselves.</summary>
    private static readonly HashSet<string> Shallow = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "base",
        "br",
        "col",
        "dd",
        "dt",
        "embed",
        "hr",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "p",
        "source",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "wbr",
    };

    /// <exception cref="LimitException">It is too large, or too deep.</exception>
    public static void Keep(string html)
    {
        if (html.Length > MostMegabytes * 1024 * 1024)
            throw new LimitException(OfSize);

        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var shallow = Shallow.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, elements) = (0, 0);
        var isDrawn = false;
        bool? wasOfPairs = null;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var isEnd = html[tag.Index + 1] == '/';
            var name = html.AsSpan(tag.Index, tag.Length)[(isEnd ? 2 : 1)..];
            if (!isEnd && ++elements > MostElements)
                throw new LimitException(OfElements);

            // Within a drawing or a formula the names of a table's parts mean nothing, and end nothing.
            isDrawn |= Is(name, "svg") || Is(name, "math");

            // Entries of the two kinds of list do not end one another.
            var isEntryOfPairs = Is(name, "dd") || Is(name, "dt");
            if (!isEnd && !isDrawn && (isEntryOfPairs || Is(name, "li")))
            {
                depth += wasOfPairs is { } was && was != isEntryOfPairs ? 1 : 0;
                wasOfPairs = isEntryOfPairs;
                if (depth > Deepest)
                    throw new LimitException(OfDepth);
            }

            if (shallow.Contains(name) && !isDrawn)
                continue;

            var known = names.TryGetValue(name, out var count) ? count : 0;
            if (isEnd && known == 0)
                continue;

            if (Is(name, "ul") || Is(name, "ol") || Is(name, "dl"))
                wasOfPairs = null;

            names[name] = known + (isEnd ? -1 : 1);
            depth += isEnd ? -1 : 1;
            if (depth > Deepest)
                throw new LimitException(OfDepth);
        }
    }

    private static bool Is(ReadOnlySpan<char> name, string known) =>
        name.Equals(known, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9:]{0,30}")]
    private static partial Regex Tag();
}
