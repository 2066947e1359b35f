using System.Buffers;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>
/// Finds characters that deceive eyes where no look at the source text finds them: in cells of shown tables, and
/// written as codes.
/// </summary>
internal static class HiddenControls
{
    /// <summary>How the codes of such characters begin, in data and in HTML.</summary>
    private static readonly SearchValues<string> Codes = SearchValues.Create(
        [
            "\\u20",
            "\\u06",
            "\\ufe",
            "\\u00002",
            "&#x20",
            "&#x61",
            "&#x06",
            "&#xfe",
            "&#8",
            "&#15",
            "&#65",
            "rlm;",
            "lrm;",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    public static IEnumerable<Diagnostic> Check(Site site, BuildMemory memory)
    {
        var pages = site.AllPages.DistinctBy(page => page.Source).ToDictionary(page => page.Source);
        var coded = memory.Of(
            static ((Same<SourceText> Source, Same<Page?> Page) of) => CodedIn(of.Source.Value, of.Page.Value)
        );
        var tables = memory.Of(static (Same<Page> page) => InTables(page.Value));
        return site
            .Texts.SelectMany(source => coded.Of((source, new(pages.GetValueOrDefault(source.File)))))
            .Concat(site.AllPages.SelectMany(page => tables.Of(page)));
    }

    private static IReadOnlyList<Diagnostic> CodedIn(SourceText source, Page? page) =>
        source.Text.AsSpan().ContainsAny(Codes)
            ?
            [
                .. DecodedText
                    .Of(source.Text)
                    .Where(_ => page is null)
                    .Concat(page is null ? [] : [.. HeadOf(source), page.Seen])
                    .SelectMany(seen => CodedIn(source, seen)),
            ]
            : [];

    /// <summary>Front matter knows codes that Markdown does not.</summary>
    private static IEnumerable<SeenText> HeadOf(SourceText source) =>
        source.Text.IndexOf("\n---", StringComparison.Ordinal) is > 0 and var end
            ? DecodedText.Of(source.Text[..end])
            : [];

    private static IEnumerable<Diagnostic> CodedIn(SourceText source, SeenText seen) =>
        from typo in StrayCharacters.In(seen.Text)
        let position = seen.PositionOf(typo.Start)
        where
            seen.Text[typo.Start] != source.Text[position]
            && (typo.Problem == TextProblems.LetterTurnsOthers || seen.Text[typo.Start] == '\uFEFF')
        select Diagnostic.At(source.PlaceAt(position), typo.Problem, typo.Arguments);

    private static IReadOnlyList<Diagnostic> InTables(Page page)
    {
        List<Diagnostic> found = [];
        foreach (var figure in page.Figures)
        {
            var table = figure.Table;
            var top = Place.TopOf(figure.File.Path);
            foreach (var line in table.Titles.Concat(table.Notes).Concat(table.Columns.Select(column => column.Name)))
                Add(line, top, null);

            foreach (var row in table.Rows)
            {
                for (var column = 0; column < row.Cells.Count; column++)
                {
                    var text = row.Cells[column].Text;
                    if (text.AsSpan().ContainsAny(UnseenLetters.All))
                        Add(
                            text,
                            row.Place with
                            {
                                Column = table.Columns[column].SheetColumn,
                            },
                            table.NameOf(row, column)
                        );
                }
            }
        }

        return [.. found];

        void Add(string text, Place place, string? cell)
        {
            foreach (var typo in StrayCharacters.In(text).Where(typo => IsHidden(typo.Problem)))
                found.Add(
                    Diagnostic.At(
                        place,
                        typo.Problem,
                        [typo.Arguments[0], cell is null ? typo.Arguments[1] : $"{typo.Arguments[1]} {cell}"]
                    )
                );
        }
    }

    private static bool IsHidden(Problem problem) =>
        problem == TextProblems.LetterTurnsOthers || problem == TextProblems.LetterIsInvisible;
}
