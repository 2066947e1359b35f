using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>The YAML between two lines <c>---</c> at the top of a page.</summary>
/// <param name="BodyStart">The position in the file where the Markdown begins.</param>
internal sealed record FrontMatter(DataNode.Map Map, int BodyStart)
{
    /// <summary>The lines between the two; null if the page has none.</summary>
    public Range? Lines { get; init; }

    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        var lines = source.Text.Split('\n');
        if (FrontMatterLines.IsFence(lines[0]))
            return ReadFrom(1, lines, source, diagnostics);

        // Read even so: its values are not to be reported missing as well.
        return FindMisplaced(lines, source, diagnostics) is { } first
            ? ReadFrom(first, lines, source, [])
            : new FrontMatter(Nothing(source), 0);
    }

    /// <param name="first">The index of the line of its first value.</param>
    private static FrontMatter ReadFrom(int first, string[] lines, SourceText source, DiagnosticBag diagnostics)
    {
        var end = Array.FindIndex(lines, first, FrontMatterLines.IsMeantAsEnd);
        if (end < 0 || !FrontMatterLines.IsFence(lines[end]))
            diagnostics.Add(
                Diagnostic.At(new Place(source.File, Math.Max(0, end) + 1, 1), PageProblems.FrontMatterIsOpen)
            );

        // A second block would be shown as a heading.
        var next = end < 0 ? -1 : Array.FindIndex(lines, end + 1, line => !FrontMatterLines.IsBlank(line));
        if (next >= 0 && next + 1 < lines.Length && IsBlock(lines, next))
            diagnostics.Add(OpeningLineIsWrong(lines, next, source));

        return end < 0
            ? new FrontMatter(Nothing(source), source.Text.Length)
            : new FrontMatter(
                YamlReader.ReadMap(TextOf(lines[first..end]), source.File, first, diagnostics),
                StartOf(lines, end + 1)
            )
            {
                Lines = StartOf(lines, first)..StartOf(lines, end),
            };
    }

    /// <summary>Front matter that its author meant but that no program sees as such.</summary>
    /// <returns>The index of the line of its first value.</returns>
    private static int? FindMisplaced(string[] lines, SourceText source, DiagnosticBag diagnostics)
    {
        var top = Array.FindIndex(lines, line => !FrontMatterLines.IsBlank(line));
        if (top < 0)
            return null;

        // The line that names a schema may have slipped out before the opening line.
        var isOutside =
            lines[top].StartsWith('#') && top + 1 < lines.Length && FrontMatterLines.IsFence(lines[top + 1]);
        if (FrontMatterLines.IsValue(lines[top]) && !isOutside)
        {
            Report(top, FrontMatterProblems.OpeningLineIsMissing, VisibleText.Of(lines[top].Trim()));
            return top;
        }

        for (var (opening, isCode) = (top, false); opening < lines.Length - 1; opening++)
        {
            // The first line may be anything in place of ---; further down only what can be nothing else counts.
            if (opening == top ? OpensWith(lines, opening) : !isCode && IsBlock(lines, opening))
            {
                diagnostics.Add(OpeningLineIsWrong(lines, opening, source));
                var first = opening + 1;
                return FrontMatterLines.IsFence(lines[first]) ? first + 1 : first;
            }

            isCode ^= lines[opening].TrimStart().StartsWith("```", StringComparison.Ordinal);
        }

        return null;

        void Report(int line, Problem problem, params string[] arguments) =>
            diagnostics.Add(Diagnostic.At(new Place(source.File, line + 1, 1), problem, arguments));
    }

    private static Diagnostic OpeningLineIsWrong(string[] lines, int opening, SourceText source)
    {
        var line = lines[opening].TrimEnd('\r', ' ');
        var unseen = string.Join(
            ", ",
            line.Where(VisibleText.IsInvisible).Distinct().Select(letter => VisibleText.Of($"{letter}"))
        );
        return Diagnostic.At(
            new Place(source.File, opening + 1, 1),
            FrontMatterProblems.OpeningLineIsWrong,
            Bilingual.Same(VisibleText.Of(line)),
            Bilingual.Same($"{opening + 1}"),
            unseen.Length == 0
                ? new Bilingual("แก้", "correct it")
                : new Bilingual(
                    $"ลบ {unseen} ซึ่งมองไม่เห็น หรือพิมพ์บรรทัดนี้ใหม่",
                    $"delete the unseen {unseen}, or type the line again"
                )
        );
    }

    private static bool OpensWith(string[] lines, int opening) =>
        FrontMatterLines.IsMeantAsFence(lines[opening])
        && lines
            .Skip(opening + 1)
            .SkipWhile(line => FrontMatterLines.IsFence(line))
            .TakeWhile(line => !FrontMatterLines.IsMeantAsFence(line))
            .Take(10)
            .Any(FrontMatterLines.IsValue);

    /// <summary>Values and nothing else, between two lines of dashes.</summary>
    private static bool IsBlock(string[] lines, int opening)
    {
        if (!FrontMatterLines.IsFence(lines[opening]) || !FrontMatterLines.IsValue(lines[opening + 1]))
            return false;

        var close = Array.FindIndex(lines, opening + 1, line => FrontMatterLines.IsFence(line));
        return close > 0
            && lines[(opening + 1)..close]
                .All(line =>
                    FrontMatterLines.IsValue(line)
                    || line.StartsWith(' ')
                    || line.StartsWith('#')
                    || FrontMatterLines.IsBlank(line)
                );
    }

    private static DataNode.Map Nothing(SourceText source) => new(Place.TopOf(source.File), []);

    private static string TextOf(string[] lines) => string.Concat(lines.Select(line => line + '\n'));

    private static int StartOf(string[] lines, int line) =>
        Math.Min(lines.Take(line).Sum(text => text.Length + 1), lines.Sum(text => text.Length + 1) - 1);
}
