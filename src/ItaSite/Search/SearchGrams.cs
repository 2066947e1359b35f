using System.Runtime.InteropServices;
using ItaSite.Thai;

namespace ItaSite.Search;

/// <summary>
/// For every two and every three letters that follow each other anywhere: which entries hold them at all, in the title
/// or a heading, and in the title.
/// </summary>
internal sealed class SearchGrams
{
    private const int Lists = 3;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private readonly List<(string Gram, PostingList?[] Lists)>[] shards;

    /// <param name="count">Of the shards that the grams are spread over.</param>
    public SearchGrams(IReadOnlyList<SearchEntry> entries, int count)
    {
        var folded = new (string Text, int Rank)[entries.Count][];
        Parallel.For(0, folded.Length, i => folded[i] = Fold(entries[i]));

        var grams = new Dictionary<ulong, PostingList?[]>[2];
        Parallel.For(0, grams.Length, i => grams[i] = Collect(folded, length: i + 2));

        shards = [.. Enumerable.Range(0, count).Select(_ => new List<(string, PostingList?[])>())];
        foreach (var (key, lists) in grams.SelectMany(gram => gram))
        {
            var gram = TextOf(key);
            shards[ShardOf(gram, count)].Add((gram, lists));
        }
    }

    /// <summary>The grams of one shard, each with its lists, parted by ~; empty ones at the end are left off.</summary>
    public IEnumerable<(string Gram, string Lists)> this[int shard] =>
        shards[shard]
            .OrderBy(entry => entry.Gram, StringComparer.Ordinal)
            .Select(entry => (entry.Gram, string.Join('~', entry.Lists.TakeWhile(list => list is not null))));

    /// <summary>Its texts, and in how many lists beyond the first each counts.</summary>
    private static (string Text, int Rank)[] Fold(SearchEntry entry)
    {
        var rankOfTitle = entry.Kind switch
        {
            SearchKind.Page or SearchKind.Item or SearchKind.News => 2,
            SearchKind.Element => 0,
            _ => 1,
        };
        return
        [
            (FoldedText.Lines(entry.Title), rankOfTitle),
            .. entry.Passages.Select(passage => (FoldedText.Lines(passage.Heading), 1)),
            (FoldedText.Lines(entry.Context), 0),
            .. entry.Passages.Select(passage => (FoldedText.Lines(passage.Text), 0)),
        ];
    }

    private static Dictionary<ulong, PostingList?[]> Collect((string Text, int Rank)[][] entries, int length)
    {
        var grams = new Dictionary<ulong, PostingList?[]>();
        for (var i = 0; i < entries.Length; i++)
        {
            foreach (var (text, rank) in entries[i])
            {
                for (var at = 0; at + length <= text.Length; at++)
                {
                    if (KeyOf(text.AsSpan(at, length)) is not { } key)
                        continue;

                    ref var lists = ref CollectionsMarshal.GetValueRefOrAddDefault(grams, key, out _);
                    lists ??= new PostingList?[Lists];
                    for (var list = 0; list <= rank; list++)
                        (lists[list] ??= new PostingList()).Add(i);
                }
            }
        }

        return grams;
    }

    /// <summary>Null for letters that the end of a line parts.</summary>
    private static ulong? KeyOf(ReadOnlySpan<char> gram)
    {
        var key = 0UL;
        foreach (var letter in gram)
        {
            if (letter == '\n')
                return null;

            key = (key << 16) | letter;
        }

        return key;
    }

    private static string TextOf(ulong key)
    {
        var gram = "";
        for (; key > 0; key >>= 16)
            gram = (char)(key & 0xFFFF) + gram;

        return gram;
    }

    /// <summary>FNV-1a over the letters; the theme's search-index.js reckons alike.</summary>
    private static int ShardOf(string gram, int count)
    {
        var hash = Seed;
        foreach (var letter in gram)
            hash = unchecked((hash ^ letter) * Prime);

        return (int)(hash % (uint)count);
    }
}
