using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>Which parts of an element stand in the columns, cells or lines of files.</summary>
/// <param name="Seen">The part, how it is shown, and the cells or lines to quote.</param>
/// <param name="Lacks">The parts that must be there and are not seen; empty if none.</param>
internal sealed record PartsSeen(
    IReadOnlyList<(ElementPart Part, Bilingual Words, IReadOnlyList<string> Names)> Seen,
    string Lacks
)
{
    private const int MostQuoted = 12;
    private const int ShortestName = 3;
    private const int LongestQuote = 80;

    public static PartsSeen Of(Element element, FilesShow shows)
    {
        var seen = new List<(ElementPart, Bilingual, IReadOnlyList<string>)>();
        var lacks = new List<string>();
        foreach (var part in element.Parts)
        {
            if (Column(part, element, shows) is { } column)
                seen.Add(
                    (part, new Bilingual($"คอลัมน์ “{column}”", $"the column \"{column}\""), [$"คอลัมน์ “{column}”"])
                );
            else if (Cells(part, shows) is { Count: > 0 } cells)
                seen.Add((part, Bilingual.Same(string.Join(", ", cells.Take(4))), cells));
            else if (!part.MayBeNone)
                lacks.Add(part.Title);
        }

        var unseen = element.Examples.Where(example => !IsShown(example, shows)).ToList();
        if (lacks.Count == 0 && unseen.Count * 2 > element.Examples.Count)
            lacks.AddRange(unseen);

        return new PartsSeen(
            seen,
            lacks.Count > 0 ? $"ไม่เห็น {string.Join(" ", lacks.Select(one => $"“{one}”"))} ในไฟล์" : ""
        );
    }

    /// <summary>Examples are not all asked for, but a file that shows few of them shows something else.</summary>
    private static bool IsShown(string example, FilesShow shows)
    {
        var folded = FoldedText.Of(example);
        return shows
            .Columns.SelectMany(column => column.IsOfPersons ? column.Names : column.Names.Concat(column.Cells))
            .Concat(shows.Lines)
            .Any(text => FoldedText.Of(text).Contains(folded, StringComparison.Ordinal));
    }

    private static string? Column(ElementPart part, Element element, FilesShow shows) =>
        shows
            .Columns.FirstOrDefault(column =>
                column
                    .Names.Select(FoldedText.Of)
                    .Any(head =>
                        head.Length >= ShortestName
                        && part.AllNames.Any(name =>
                            FoldedText.Of(name) is { Length: >= ShortestName } folded
                            && head.StartsWith(folded, StringComparison.Ordinal)
                        )
                    )
            )
            ?.Head;

    private static List<string> Cells(ElementPart part, FilesShow shows) =>
        [
            .. shows
                .Columns.Where(column => !column.IsOfPersons)
                .SelectMany(column => column.Cells)
                .Concat(shows.Lines.Where(line => line.Length <= LongestQuote))
                .Where(cell => IsNamed(part, cell))
                .Distinct()
                .Take(MostQuoted),
        ];

    /// <summary>Without spaces a name would be met across words, and behind ไม่มี it is denied.</summary>
    private static bool IsNamed(ElementPart part, string text) =>
        !NoneWords.SaysNone(text)
        && part.AllNames.Any(name =>
            name.Length >= ShortestName && !name.StartsWith('{') && text.Contains(name, StringComparison.Ordinal)
        );
}
