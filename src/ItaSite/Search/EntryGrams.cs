using System.Runtime.InteropServices;
using ItaSite.Thai;

namespace ItaSite.Search;

/// <summary>The grams of one entry after the other; what one needed of memory serves the next.</summary>
internal sealed class EntryGrams(EntryWords words)
{
    private readonly Dictionary<ulong, int> ranks = [];
    private char[] folded = [];

    /// <summary>
    /// Two or three letters, sixteen bits each, and the highest of their ranks: 2 in a title that names its page, 1 in
    /// a heading, 0 anywhere else.
    /// </summary>
    public Dictionary<ulong, int> Ranks => ranks;

    public EntryWords Words => words;

    public void Read(SearchEntry entry)
    {
        ranks.Clear();
        words.Clear();
        Read(
            entry.Title,
            entry.Kind switch
            {
                _ when entry.IsNamedByTitle => 2,
                SearchKind.Element => 0,
                _ => 1,
            }
        );
        foreach (var passage in entry.Passages)
            Read(passage.Heading, 1);

        Read(entry.Context, 0);
        foreach (var passage in entry.Passages)
            Read(passage.Text, 0);
    }

    private void Read(string text, int rank)
    {
        if (folded.Length < text.Length)
            folded = new char[2 * text.Length];

        var read = folded.AsSpan(0, FoldedText.Lines(text, folded));
        words.Read(text, read, rank);

        // No gram runs across the end of a line.
        ulong key = 0;
        foreach (var letter in read)
        {
            if (letter == '\n')
            {
                key = 0;
                continue;
            }

            key = ((key << 16) | letter) & 0xFFFF_FFFF_FFFF;
            if (key > 0xFFFF_FFFF)
                Add(key, rank);

            if (key > 0xFFFF)
                Add((key << 16) & 0xFFFF_FFFF_FFFF, rank);
        }
    }

    private void Add(ulong key, int rank)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(ranks, key, out var isKnown);
        if (!isKnown || known < rank)
            known = rank;
    }
}
