using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>
/// Finds a form's columns among a table's heads. A head that is a name goes before one that ends with it, as the lowest
/// part of a stacked head does, and that before one that holds it;
/// among names the longest goes first. Required columns go before the others, so that a head of two things, such as the
/// winner and the price, is not taken by its second part.
/// </summary>
internal static class HeadMatch
{
    private const int Whole = 2;
    private const int End = 1;
    private const int Inside = 0;

    /// <summary>Shorter names stand within too many other words.</summary>
    private const int ShortestWithin = 5;

    private const int MostEnds = 8;

    /// <returns>
    /// By the form column's key, the table's column from 0. A name that more than one head holds belongs to none of
    /// them.
    /// </returns>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyList<string> heads, TableForm form)
    {
        var folded = heads.Select(head => (Whole: HeadText.Fold(head), Ends: EndsOf(head))).ToList();
        var fits = form
            .Columns.SelectMany(column =>
                column
                    .Names.Select(HeadText.Fold)
                    .Distinct()
                    .SelectMany(name =>
                        folded
                            .Index()
                            .Select(head =>
                                (
                                    column.Key,
                                    Column: head.Index,
                                    Rank: RankOf(head.Item, name),
                                    name.Length,
                                    column.IsRequired
                                )
                            )
                            .Where(fit => fit.Rank >= 0)
                    )
            )
            .GroupBy(fit => (IsWhole: fit.Rank == Whole, fit.IsRequired, fit.Rank, fit.Length))
            .OrderByDescending(group => group.Key);

        var found = new Dictionary<string, int>();
        var taken = new HashSet<int>();
        foreach (var group in fits)
        {
            foreach (
                var column in group
                    .Where(fit => !found.ContainsKey(fit.Key) && !taken.Contains(fit.Column))
                    .GroupBy(fit => fit.Key)
                    .ToList()
            )
            {
                var places = column
                    .Select(fit => fit.Column)
                    .Where(place => !taken.Contains(place))
                    .Distinct()
                    .ToList();
                if (places.Count == 0 || (places.Count > 1 && !group.Key.IsWhole))
                    continue;

                found.Add(column.Key, places[0]);
                taken.Add(places[0]);
            }
        }

        return found;
    }

    /// <summary>Negative if the head does not hold the name.</summary>
    private static int RankOf((string Whole, HashSet<string> Ends) head, string name)
    {
        if (head.Whole == name)
            return Whole;

        if (head.Ends.Contains(name))
            return End;

        if (name.Length < ShortestWithin || !head.Whole.Contains(name, StringComparison.Ordinal))
            return -1;

        return head.Whole.EndsWith(name, StringComparison.Ordinal) ? End : Inside;
    }

    /// <summary>
    /// What stands behind each space of a head: its lowest part, which may be a short word such as รวม, is one of them.
    /// </summary>
    private static HashSet<string> EndsOf(string head)
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        for (
            var (at, left) = (head.LastIndexOf(' '), MostEnds);
            at > 0 && left > 0;
            at = head.LastIndexOf(' ', at - 1), left--
        )
            ends.Add(HeadText.Fold(head[(at + 1)..]));

        return ends;
    }
}
