using System.Buffers;
using System.Runtime.InteropServices;
using ItaSite.Model;

namespace ItaSite.Search;

/// <summary>
/// For every two and every three letters that follow each other anywhere: which entries hold them at all, in the title
/// or a heading, and in the title. Every search knows the common ones by their class: the lists of those stand from
/// the rarest to the most common, so that what narrows a search down most is near each other. Three letters that few
/// entries hold, most of them once, stand by their letters, and no search knows them before it looks.
/// </summary>
internal sealed class SearchGrams
{
    /// <summary>Read side by side, then added in order.</summary>
    private const int EntriesAtATime = 64;

    private static readonly Comparer<Gram> ByKey = Comparer<Gram>.Create((one, other) => one.Key.CompareTo(other.Key));

    private readonly Gram[] all;
    private readonly Gram[] grams;
    private readonly Gram[] byRarity;
    private readonly Gram[] rare;
    private readonly List<int> rareFirsts;

    /// <param name="words">Takes the words of the entries on the way.</param>
    public SearchGrams(IReadOnlyList<SearchEntry> entries, SearchSizes sizes, SearchWords words)
    {
        all = Collect(entries, words);
        grams = [.. all.Where(gram => !gram.IsRare)];
        rare = [.. all.Where(gram => gram.IsRare)];
        byRarity = [.. grams.OrderBy(gram => gram.Class)];
        Firsts = FirstsOf(byRarity, sizes.GramShards);
        rareFirsts = FirstsOf(rare, sizes.RareShards);
    }

    /// <summary>Where each shard begins among the grams by rarity.</summary>
    public IReadOnlyList<int> Firsts { get; }

    /// <summary>
    /// What each shard of the rare begins with, as it is written; those of nothing at the end are left off.
    /// </summary>
    public IEnumerable<string> RareFirsts =>
        rareFirsts.Where(first => first < rare.Length).Select(first => rare[first].Written);

    /// <summary>
    /// For each gram in the order of letters, its class and what it shares with the one before: 0 for the third letter
    /// of a gram of three, 16 for the second of two, 32 for two new letters.
    /// </summary>
    public string Heads => string.Create(grams.Length, grams, WriteHeads);

    /// <summary>For each gram in the order of letters, those that it does not share with the one before.</summary>
    public string Letters
    {
        get
        {
            var letters = new char[2 * grams.Length];
            var length = 0;
            for (var i = 0; i < grams.Length; i++)
            {
                var (first, second, third) = grams[i].Letters;
                if (third == 0 && StartsAnew(grams, i))
                    letters[length++] = SearchLetters.Exchanged(first);

                letters[length++] = SearchLetters.Exchanged(third == 0 ? second : third);
            }

            return new string(letters, 0, length);
        }
    }

    /// <summary>The grams of one shard by their lists: of one gram parted by ~, of several by commas.</summary>
    public void WriteShard(int shard, IBufferWriter<byte> script)
    {
        var end = shard + 1 < Firsts.Count ? Firsts[shard + 1] : byRarity.Length;
        for (var i = Firsts[shard]; i < end; i++)
        {
            if (i > Firsts[shard])
                script.Write(","u8);

            byRarity[i].WriteLists(script);
        }
    }

    /// <summary>The rare grams of one shard, as they are written, with their lists.</summary>
    public IEnumerable<(string Gram, Action<IBufferWriter<byte>> WriteLists)> RareOf(int shard) =>
        SearchShards
            .Of(rare, rareFirsts, shard)
            .Select(gram => (gram.Written, new Action<IBufferWriter<byte>>(gram.WriteLists)));

    /// <summary>Whether all letters of a word follow each other somewhere, as far as grams know.</summary>
    public bool MayHold(string word) =>
        word.Length > 1
        && Enumerable
            .Range(0, Math.Max(1, word.Length - 2))
            .All(at => Holds(word[at], word[at + 1], word.Length > 2 ? word[at + 2] : '\0'));

    private bool Holds(char first, char second, char third)
    {
        var key = ((ulong)first << 32) | ((ulong)second << 16) | third;
        return Array.BinarySearch(all, new Gram(key), ByKey) >= 0;
    }

    private static Gram[] Collect(IReadOnlyList<SearchEntry> entries, SearchWords words)
    {
        var grams = new Dictionary<ulong, Gram>();
        var read = new EntryGrams[Math.Min(EntriesAtATime, entries.Count)];
        for (var i = 0; i < read.Length; i++)
            read[i] = new EntryGrams(new EntryWords(words.Trie));

        for (var start = 0; start < entries.Count; start += read.Length)
        {
            var first = start;
            var some = Math.Min(read.Length, entries.Count - first);
            InParallel.For(some, i => read[i].Read(entries[first + i]));
            for (var i = 0; i < some; i++)
            {
                foreach (var (key, rank) in read[i].Ranks)
                {
                    ref var gram = ref CollectionsMarshal.GetValueRefOrAddDefault(grams, key, out _);
                    (gram ??= new Gram(key)).Add(first + i, rank);
                }

                words.Add(first + i, read[i].Words.Ranks);
            }
        }

        var sorted = grams.Values.ToArray();
        Array.Sort(sorted, ByKey);
        return sorted;
    }

    /// <summary>About as many letters in each; where there are fewer grams than shards, the last are empty.</summary>
    private static List<int> FirstsOf(Gram[] grams, int count)
    {
        var most = 1 + (grams.Sum(gram => gram.Length) / count);
        List<int> firsts = [0];
        for (int i = 0, length = 0; i < grams.Length; i++)
        {
            length += grams[i].Length;
            if (length > most * firsts.Count && firsts.Count < count)
                firsts.Add(i + 1);
        }

        return [.. firsts, .. Enumerable.Repeat(grams.Length, count - firsts.Count)];
    }

    private static void WriteHeads(Span<char> heads, Gram[] grams)
    {
        const int classes = 16;
        for (var i = 0; i < heads.Length; i++)
        {
            var shared =
                grams[i].Letters.Third != 0 ? 0
                : StartsAnew(grams, i) ? 2
                : 1;
            heads[i] = (char)PostingList.Letters[(shared * classes) + grams[i].Class];
        }
    }

    private static bool StartsAnew(Gram[] grams, int at) =>
        at == 0 || grams[at - 1].Letters.First != grams[at].Letters.First;
}
