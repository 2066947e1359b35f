using ItaSite.Diagnostics;
using ItaSite.Tables;

namespace ItaSite.Auditing;

/// <summary>
/// Whoever is chosen stands among those who are listed: in the same cell line by line, or in the rows below that name
/// nobody who is chosen.
/// </summary>
internal static class WinnerIsAmongBidders
{
    private const int MostShown = 5;

    public static IEnumerable<Diagnostic> Check(FormCheck.OneOf check, FormTable table)
    {
        if (table.ColumnOf(check.Column) is not { } column || table.ColumnOf(check.Among) is not { } among)
            yield break;

        (DataRow Row, string Winner)? open = null;
        var listed = new List<(string Written, string Folded)>();
        foreach (var (row, cell, begins) in table.Down(among))
        {
            var winner = row.Cells[column];
            if (row.Kind != RowKind.Entry || (!winner.IsCovered && !winner.IsEmpty))
            {
                if (open is { } closed && Judge(table, check, column, closed.Row, closed.Winner, listed) is { } fault)
                    yield return fault;

                open =
                    row.Kind == RowKind.Entry && !Amounts.IsBlank(winner) && !Amounts.SaysNone(winner)
                        ? (row, winner.Text)
                        : null;
                listed.Clear();
            }

            if (row.Kind == RowKind.Entry && (begins || listed.Count == 0))
                listed.AddRange(TraderName.AllIn(cell.Text));
        }

        if (open is { } last && Judge(table, check, column, last.Row, last.Winner, listed) is { } lastFault)
            yield return lastFault;
    }

    private static Diagnostic? Judge(
        FormTable table,
        FormCheck.OneOf check,
        int column,
        DataRow row,
        string winner,
        List<(string Written, string Folded)> listed
    )
    {
        var chosen = TraderName.AllIn(winner);
        if (chosen.Count == 0 || listed.Count == 0)
            return null;

        var names = listed.Select(name => name.Folded).ToHashSet();
        if (
            chosen.TrueForAll(name => names.Contains(name.Folded))
            || StandsInARun(string.Concat(chosen.Select(name => name.Folded)), listed)
        )
            return null;

        var stranger = chosen.First(name => !names.Contains(name.Folded));
        var shown = listed.Select(name => FormTable.Written(name.Written)).Distinct().ToList();
        return table.At(
            row,
            column,
            AuditProblems.NameIsNotListed,
            FormTable.Written(stranger.Written),
            table.NameOf(check.Among),
            $"{string.Join(", ", shown.Take(MostShown))}{(shown.Count > MostShown ? ", …" : "")}"
        );
    }

    /// <summary>Whether a name is there in another breaking of lines.</summary>
    private static bool StandsInARun(string name, List<(string Written, string Folded)> listed)
    {
        for (var start = 0; start < listed.Count; start++)
        {
            var matched = 0;
            for (
                var next = start;
                next < listed.Count && name.AsSpan(matched).StartsWith(listed[next].Folded, StringComparison.Ordinal);
                next++
            )
            {
                matched += listed[next].Folded.Length;
                if (matched == name.Length)
                    return true;
            }
        }

        return false;
    }
}
