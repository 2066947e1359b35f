namespace ItaSite.Search;

/// <summary>Cuts a piece of folded text into known words: with few letters left over, in few words.</summary>
internal static class WordCut
{
    private const int OfLeftOver = 4;
    private const int OfWord = 5;

    /// <returns>Where words begin and end, in order.</returns>
    public static IReadOnlyList<(int Start, int End)> Of(string piece, WordTrie known)
    {
        Span<int> costs = piece.Length < 256 ? stackalloc int[piece.Length + 1] : new int[piece.Length + 1];
        Span<int> starts = piece.Length < 256 ? stackalloc int[piece.Length + 1] : new int[piece.Length + 1];
        costs.Fill(int.MaxValue);
        costs[0] = 0;
        for (var start = 0; start < piece.Length; start++)
        {
            Reach(start, start + 1, OfLeftOver, isWord: false, costs, starts);
            if (!WordBounds.IsAt(piece, start))
                continue;

            var node = WordTrie.Root;
            for (var end = start; end < piece.Length && (node = known.Next(node, piece[end])) != 0; end++)
            {
                if (known.WordAt(node) is not null && WordBounds.IsAt(piece, end + 1))
                    Reach(start, end + 1, OfWord, isWord: true, costs, starts);
            }
        }

        return Walk(starts);
    }

    private static void Reach(int start, int end, int cost, bool isWord, Span<int> costs, Span<int> starts)
    {
        if (costs[start] + cost >= costs[end])
            return;

        costs[end] = costs[start] + cost;
        starts[end] = isWord ? start : -1;
    }

    private static List<(int Start, int End)> Walk(ReadOnlySpan<int> starts)
    {
        List<(int Start, int End)> words = [];
        for (var end = starts.Length - 1; end > 0; )
        {
            if (starts[end] < 0)
            {
                end--;
                continue;
            }

            words.Add((starts[end], end));
            end = starts[end];
        }

        words.Reverse();
        return words;
    }
}
