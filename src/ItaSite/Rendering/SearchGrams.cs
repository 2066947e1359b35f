using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>For every two and three letters that follow each other anywhere: which entries hold them at all, in the title, and in the title or a heading.</summary>
internal sealed class SearchGrams
{
    private const int Short = 2;
    private const int Long = 3;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private readonly SortedDictionary<string, PostingList?[]>[] shards;

    /// <param name="count">Of the shards that the grams are spread over.</param>
    public SearchGrams(IReadOnlyList<SearchEntry> entries, int count)
    {
        var grams = new Dictionary<ulong, PostingList?[]>();
        var folded = new (string Title, string[] Headings, string[] Texts)[entries.Count];
        Parallel.For(0, folded.Length, i => folded[i] = Fold(entries[i]));
        for (var i = 0; i < folded.Length; i++)
        {
            var isTitled = entries[i].Kind is SearchKind.Page or SearchKind.Item or SearchKind.News;
            var (title, headings, texts) = folded[i];
            Add(grams, title, i, isTitled ? 2 : entries[i].Kind == SearchKind.Element ? 0 : 1);
            foreach (var heading in headings)
                Add(grams, heading, i, 1);

            foreach (var text in texts)
                Add(grams, text, i, 0);
        }

        shards = [.. Enumerable.Range(0, count).Select(_ => new SortedDictionary<string, PostingList?[]>(StringComparer.Ordinal))];
        foreach (var (gram, lists) in grams)
        {
            var text = TextOf(gram);
            shards[ShardOf(text, count)].Add(text, lists);
        }
    }

    /// <summary>The grams of one shard, each with its lists, parted by ~; an empty one at the end is left off.</summary>
    public IEnumerable<(string Gram, string Lists)> this[int shard] => shards[shard].Select(entry => (entry.Key, string.Join('~', entry.Value.Select(list => list?.ToString() ?? "")).TrimEnd('~')));

    private static (string Title, string[] Headings, string[] Texts) Fold(SearchEntry entry) => (
        FoldedText.Lines(entry.Title),
        [.. entry.Passages.Where(passage => passage.Heading.Length > 0).Select(passage => FoldedText.Lines(passage.Heading))],
        [FoldedText.Lines(entry.Context), .. entry.Passages.Select(passage => FoldedText.Lines(passage.Text))]);

    /// <param name="rank">How many lists more than the first the text's grams belong to.</param>
    private static void Add(Dictionary<ulong, PostingList?[]> grams, string text, int entry, int rank)
    {
        for (var i = 0; i + Short <= text.Length; i++)
        {
            if (text[i] == '\n' || text[i + 1] == '\n')
                continue;

            var gram = ((ulong)text[i] << 32) | ((ulong)text[i + 1] << 16);
            Add(grams, gram, entry, rank);
            if (i + Long <= text.Length && text[i + 2] != '\n')
                Add(grams, gram | text[i + 2], entry, rank);
        }
    }

    private static void Add(Dictionary<ulong, PostingList?[]> grams, ulong gram, int entry, int rank)
    {
        if (!grams.TryGetValue(gram, out var lists))
            grams.Add(gram, lists = new PostingList?[3]);

        for (var list = 0; list <= rank; list++)
            (lists[list] ??= new PostingList()).Add(entry);
    }

    private static string TextOf(ulong gram)
    {
        var last = (char)(gram & 0xFFFF);
        return last == 0 ? $"{(char)(gram >> 32)}{(char)((gram >> 16) & 0xFFFF)}" : $"{(char)(gram >> 32)}{(char)((gram >> 16) & 0xFFFF)}{last}";
    }

    /// <summary>FNV-1a over the letters; the theme's search.js reckons alike.</summary>
    private static int ShardOf(string gram, int count)
    {
        var hash = Seed;
        foreach (var letter in gram)
            hash = unchecked((hash ^ letter) * Prime);

        return (int)(hash % (uint)count);
    }
}
