using ItaSite.Thai;

namespace ItaSite.Search;

/// <summary>
/// The words of one entry after the other, with the highest of their ranks, as <see cref="EntryGrams"/> has them.
/// </summary>
internal sealed class EntryWords(WordTrie known)
{
    /// <summary>Anything shorter stands within other words by chance, and counts only where a text is cut.</summary>
    private const int Long = 4;

    private const int ShortestUnknown = 3;
    private const int LongestUnknown = 20;

    private readonly Dictionary<string, int> ranks = [];

    public IReadOnlyDictionary<string, int> Ranks => ranks;

    public void Clear() => ranks.Clear();

    /// <param name="folded">The text, with the ends of its lines.</param>
    public void Read(string text, ReadOnlySpan<char> folded, int rank)
    {
        for (var start = 0; start < folded.Length; start++)
        {
            var node = known.Next(WordTrie.Root, folded[start]);
            if (node == 0 || !WordBounds.IsAt(folded, start))
                continue;

            for (var end = start + 1; node != 0; end++)
            {
                if (end - start >= Long && known.WordAt(node) is { } word && WordBounds.IsAt(folded, end))
                    Add(word, rank);

                node = end < folded.Length ? known.Next(node, folded[end]) : 0;
            }
        }

        if (rank > 0)
            ReadPieces(text, rank);
    }

    /// <summary>A title is cut into words; what nobody knows between them is a word of this site.</summary>
    private void ReadPieces(string text, int rank)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && IsOfWord(text[at]))
                continue;

            if (at > start)
                ReadPiece(FoldedText.Of(text[start..at]), rank);

            start = at + 1;
        }
    }

    private static bool IsOfWord(char letter) =>
        letter > '\u007F' ? letter is (< '\u2000' or > '\u206F') and not '\u00A0' : char.IsAsciiLetterOrDigit(letter);

    private void ReadPiece(string piece, int rank)
    {
        var unknown = 0;
        foreach (var (start, end) in WordCut.Of(piece, known))
        {
            AddUnknown(piece[unknown..start], rank);
            Add(piece[start..end], rank);
            unknown = end;
        }

        AddUnknown(piece[unknown..], rank);
    }

    private void AddUnknown(string word, int rank)
    {
        if (
            word.Length is >= ShortestUnknown and <= LongestUnknown
            && !word.Any(char.IsAsciiDigit)
            && !ThaiLetters.ClingsToTheLast(word[0])
        )
            Add(word, rank);
    }

    private void Add(string word, int rank)
    {
        if (!ranks.TryGetValue(word, out var known) || known < rank)
            ranks[word] = rank;
    }
}
