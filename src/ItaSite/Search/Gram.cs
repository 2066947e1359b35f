using System.Buffers;
using System.Numerics;

namespace ItaSite.Search;

/// <summary>Two or three letters and the entries that hold them.</summary>
/// <param name="key">The letters, sixteen bits each; 0 for a third that is not there.</param>
internal sealed class Gram(ulong key)
{
    private const int MostClasses = 15;
    private const int MostRare = 2;

    /// <summary>In the title or a heading; in the title. None that would be empty.</summary>
    private readonly List<PostingList> higher = [];

    public ulong Key => key;

    public (char First, char Second, char Third) Letters => ((char)(key >> 32), (char)(key >> 16), (char)key);

    public PostingList All { get; } = new();

    /// <summary>How common it is: each class has twice as many entries as the one before.</summary>
    public int Class => Math.Min(MostClasses, BitOperations.Log2((uint)All.Count));

    /// <summary>
    /// Three letters that so few entries hold that they are not worth a place in what every search loads.
    /// </summary>
    public bool IsRare => Letters.Third != 0 && Class < MostRare;

    /// <summary>As scripts have its letters.</summary>
    public string Written =>
        new([
            SearchLetters.Exchanged(Letters.First),
            SearchLetters.Exchanged(Letters.Second),
            SearchLetters.Exchanged(Letters.Third),
        ]);

    /// <summary>With the sign behind it.</summary>
    public int Length => All.Length + 1 + higher.Sum(list => list.Length + 1);

    public void Add(int entry, int rank)
    {
        All.Add(entry);
        while (higher.Count < rank)
            higher.Add(new PostingList());

        for (var i = 0; i < rank; i++)
            higher[i].Add(entry);
    }

    /// <summary>Parted by ~.</summary>
    public void WriteLists(IBufferWriter<byte> script)
    {
        All.WriteTo(script);
        foreach (var list in higher)
        {
            script.Write("~"u8);
            list.WriteTo(script);
        }
    }
}
