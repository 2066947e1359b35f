using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>The parts are needed for each entry: no cell of their columns is empty or a dash.</summary>
internal static class EveryEntryIsComplete
{
    public static Verdict Judge(ShownEvidence showing)
    {
        var parts = showing.Element.Parts;
        var table = showing.Tables.FirstOrDefault(table => table.Rows.Count > 0 && table.Header.Count >= parts.Count);
        if (table is null)
            return Verdict.AsksForWord(QuestionProblems.AsksWhetherForEach);

        var columns = Enumerable
            .Range(0, table.Header.Count)
            .Where(column => parts.Any(part => IsOf(part, table.Header[column])))
            .ToList();
        if (columns.Count == 0)
            columns = [.. Enumerable.Range(0, table.Header.Count)];

        for (var row = 0; row < table.Rows.Count; row++)
        {
            foreach (var column in columns)
            {
                var cell = column < table.Rows[row].Count ? table.Rows[row][column].Trim() : "";
                if (Placeholders.IsOne(cell))
                    return Verdict.DoesNotFit(
                        RuleProblems.RowIsIncomplete,
                        (row + 1).ToString(),
                        cell.Length == 0 ? table.Header[column] : $"{table.Header[column]}: {cell}"
                    );
            }
        }

        return Verdict.Fits(table.Rows.Count.ToString());
    }

    private static bool IsOf(ElementPart part, string head)
    {
        var folded = FoldedText.Of(head);
        return folded.Length > 0
            && part.AllNames.Select(FoldedText.Of)
                .Any(name =>
                    name.Contains(folded, StringComparison.Ordinal) || folded.Contains(name, StringComparison.Ordinal)
                );
    }
}
