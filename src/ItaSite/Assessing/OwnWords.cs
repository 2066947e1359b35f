using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// What sections say in the author's own words: neither the criterion's wording again, nor headings and table heads
/// with nothing under them.
/// </summary>
/// <param name="Lines">One line a paragraph, list entry or cell; of a table only the rows that hold something.</param>
/// <param name="Title">
/// The heading of the section itself, where it says more than the criterion; it tells of what year the section is, but
/// is no evidence.
/// </param>
/// <param name="Headings">The subheadings under which something stands.</param>
/// <param name="Columns">The heads of columns that hold something.</param>
internal sealed record OwnWords(
    IReadOnlyList<string> Lines,
    string? Title,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<string> Columns
)
{
    /// <summary>The shortest line that can't stand in a criterion by chance.</summary>
    private const int ShortestQuote = 16;

    public string Text { get; } = string.Join('\n', Lines);

    /// <summary>Lines that hold the place of what is to come.</summary>
    public IEnumerable<string> Placeholders => Lines.Where(Assessing.Placeholders.IsOne);

    public bool SaysOnlyPlaceholders => Lines.All(Assessing.Placeholders.IsOne);

    /// <summary>The element's own heading is never evidence of itself.</summary>
    public static OwnWords In(IReadOnlyList<Section> sections, Item item, Element element)
    {
        var criterion = FoldedText.Of(element.Statement + item.Title);
        var lines = new List<string>();
        var headings = new List<Heading>();
        var columns = new List<string>();
        string? title = null;
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            var isOwn = section.Heading?.Id == element.Key;
            if (section.Heading is { } heading && !IsCriterion(heading.Text, criterion, isOwn ? 1 : ShortestQuote))
            {
                if (isOwn)
                    title = heading.Text;
                else if (HoldsSomething(section, criterion) || IsFollowedByDeeper(sections, i, criterion))
                    headings.Add(heading);
            }
            else if (section.Heading is { } part && !isOwn && HoldsSomething(section, criterion))
            {
                headings.Add(part);
            }

            lines.AddRange(LinesOf(section, criterion));
            columns.AddRange(section.Tables.SelectMany(ColumnsOf));
        }

        return new OwnWords(lines, title, headings, columns);
    }

    /// <summary>Whether a heading or a line only says again what the criterion says.</summary>
    public static bool IsCriterion(string text, string folded, int shortest)
    {
        var line = FoldedText.Of(text);
        return line.Length == 0 || (line.Length >= shortest && folded.Contains(line, StringComparison.Ordinal));
    }

    private static bool HoldsSomething(Section section, string criterion) =>
        section.Links.Count > 0 || LinesOf(section, criterion).Any(line => !Assessing.Placeholders.IsOne(line));

    private static bool IsFollowedByDeeper(IReadOnlyList<Section> sections, int at, string criterion) =>
        sections
            .Skip(at + 1)
            .TakeWhile(next => next.Heading!.Level > sections[at].Heading!.Level)
            .Any(next => HoldsSomething(next, criterion));

    private static IEnumerable<string> LinesOf(Section section, string criterion)
    {
        var cells = section
            .Tables.SelectMany(table => table.Header.Concat(table.Titles).Concat(table.Rows.SelectMany(row => row)))
            .ToHashSet();
        var written = section
            .Text.Split('\n')
            .Where(line => !cells.Contains(line) && !IsCriterion(line, criterion, ShortestQuote));
        var shown = section.Tables.SelectMany(table =>
            table.Rows.Any(HoldsSomething)
                ? table.Titles.Concat(table.Rows.Where(HoldsSomething).SelectMany(row => row))
                : []
        );
        return written.Concat(shown).Where(line => !NoneWords.IsDash(line));
    }

    /// <summary>A row's first cell only names it, unless it says that there was none.</summary>
    private static bool HoldsSomething(IReadOnlyList<string> row) =>
        row.Any(NoneWords.SaysNone)
        || row.Skip(row.Count > 1 ? 1 : 0).Any(cell => !NoneWords.IsDash(cell) && !Assessing.Placeholders.IsOne(cell));

    private static IEnumerable<string> ColumnsOf(PageTable table) =>
        table.Header.Where(
            (_, column) =>
                table.Rows.Any(row =>
                    column < row.Count && !NoneWords.IsDash(row[column]) && !Assessing.Placeholders.IsOne(row[column])
                )
        );
}
