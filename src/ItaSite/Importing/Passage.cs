namespace ItaSite.Importing;

/// <summary>The lines of a document that say what an element's long statement says.</summary>
internal static class Passage
{
    private const int MostLines = 8;

    /// <param name="asked">What is asked, whatever of it was shown already.</param>
    /// <param name="least">The share of it that the lines must say.</param>
    /// <returns>Null if no lines say enough, or they lack a ไม่ of the statement.</returns>
    public static string? Best(StatementCover asked, IReadOnlyList<string> lines, double least)
    {
        var (best, share) = (-1, least);
        for (var at = 0; at < lines.Count; at++)
        {
            var cover = Covered(asked, lines, at, MostLines);
            var of = cover.Asked == 0 ? 0 : ShareOf(cover);
            if (of > share && cover.DenialsAreShown())
                (best, share) = (at, of);
        }

        if (best < 0)
            return null;

        // As few lines as say as much.
        var count = Math.Min(MostLines, lines.Count - best);
        while (count > 1 && ShareOf(Covered(asked, lines, best, count - 1)) >= share)
            count--;

        return string.Join(' ', lines.Skip(best).Take(count));
    }

    private static StatementCover Covered(StatementCover asked, IReadOnlyList<string> lines, int from, int count)
    {
        var cover = asked.Again();
        cover.ShowText(string.Concat(lines.Skip(from).Take(count)), isLong: true);
        return cover;
    }

    private static double ShareOf(StatementCover cover) => cover.AskedAndShown / (double)Math.Max(1, cover.Asked);
}
