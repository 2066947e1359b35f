using System.Buffers;

namespace ItaSite.Search;

/// <summary>Some entries that hold a word: in their title, in a heading, in their text; the first of each.</summary>
internal sealed class WordPlaces
{
    public const int Most = 24;
    private const int Ranks = 3;

    private readonly List<int>?[] lists = new List<int>?[Ranks];

    /// <summary>All entries that were added, those beyond the limit too.</summary>
    public int Count { get; private set; }

    public void Add(int entry, int rank)
    {
        Count++;
        var list = lists[rank] ??= [];
        if (list.Count < Most)
            list.Add(entry);
    }

    /// <summary>From the highest rank on, parted by ~; none at the end that are empty.</summary>
    /// <param name="most">Of each rank.</param>
    public void WriteTo(IBufferWriter<byte> script, int most)
    {
        var last = Array.FindIndex(lists, list => list is not null);
        for (var rank = Ranks - 1; rank >= last && most > 0; rank--)
        {
            if (rank < Ranks - 1)
                script.Write("~"u8);

            PostingList.Of((lists[rank] ?? []).Take(most)).WriteTo(script);
        }
    }
}
