using System.Buffers;
using System.Text;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Search;

/// <summary>
/// The words of the index, by which what a visitor typed is cut, corrected and understood: those of titles and
/// headings, and what agencies call what the public types, with entries that hold them.
/// </summary>
internal sealed class SearchWords
{
    /// <summary>Of words that nobody knows but this site, the most common.</summary>
    private const int MostUnknown = 600;

    /// <summary>In all, of what the public may mean, and of all other words: every search loads them.</summary>
    private const int LettersOfPlaces = 12_000;

    private const int LongestShared = 63;

    private readonly EverydayWords everyday;
    private readonly HashSet<string> meant;
    private readonly HashSet<string> known;
    private readonly Dictionary<string, WordPlaces> places = [];

    public SearchWords(EverydayWords everyday, IEnumerable<string> synonyms)
    {
        this.everyday = everyday;
        meant =
        [
            .. Folded(everyday.Otherwise.Concat(everyday.Groups.SelectMany(group => group.Means))),
            .. synonyms.Where(word => word.Length > 1),
        ];
        known = [.. Folded(OfficeWords.All), .. meant];
        foreach (var word in known)
            Trie.Add(word);
    }

    public WordTrie Trie { get; } = new();

    public void Add(int entry, IReadOnlyDictionary<string, int> ranks)
    {
        foreach (var (word, rank) in ranks)
        {
            if (!places.TryGetValue(word, out var found))
                places.Add(word, found = new WordPlaces());

            found.Add(entry, rank);
        }
    }

    /// <summary>In order, each as how many letters it shares with the one before, and the rest; its places.</summary>
    /// <param name="mayStand">Whether a word without a place of its own may stand in the texts.</param>
    public (string Words, byte[] Places) Written(Func<string, bool> mayStand)
    {
        var kept = Kept(mayStand).ToList();
        var most = new Dictionary<bool, int>
        {
            [true] = MostFor(kept.Where(meant.Contains)),
            [false] = MostFor(kept.Where(word => !meant.Contains(word))),
        };
        var words = new StringBuilder();
        var lists = new ArrayBufferWriter<byte>();
        var before = "";
        foreach (var word in kept)
        {
            if (before.Length > 0)
            {
                words.Append(' ');
                lists.Write(","u8);
            }

            var shared = Math.Min(LongestShared, before.AsSpan().CommonPrefixLength(word));
            words.Append((char)PostingList.Letters[shared]).Append(SearchLetters.Exchanged(word[shared..]));
            places.GetValueOrDefault(word)?.WriteTo(lists, most[meant.Contains(word)]);
            before = word;
        }

        return (words.ToString(), lists.WrittenSpan.ToArray());
    }

    /// <summary>How many places each word may have, so that all have few enough letters.</summary>
    private int MostFor(IEnumerable<string> words)
    {
        var all = words.Select(word => places.GetValueOrDefault(word)).OfType<WordPlaces>().ToList();
        var script = new ArrayBufferWriter<byte>();
        for (var most = WordPlaces.Most; most > 0; most /= 2)
        {
            script.ResetWrittenCount();
            foreach (var word in all)
                word.WriteTo(script, most);

            if (script.WrittenCount <= LettersOfPlaces)
                return most;
        }

        return 0;
    }

    /// <summary>What the public types, and which of the words that it means are found on this site.</summary>
    public IEnumerable<(IEnumerable<string> Typed, IEnumerable<string> Means)> Everyday(Func<string, bool> mayStand) =>
        everyday.Groups.Select(group =>
            (
                Typed: Folded(group.Typed),
                Means: Folded(group.Means).Where(word => places.ContainsKey(word) || mayStand(word))
            )
        );

    public IEnumerable<string> FunctionWords => Folded(everyday.FunctionWords);

    public IEnumerable<string> Otherwise => Folded(everyday.Otherwise);

    private static IEnumerable<string> Folded(IEnumerable<string> words) =>
        words.Select(FoldedText.Of).Where(word => word.Length > 1).Distinct();

    private IOrderedEnumerable<string> Kept(Func<string, bool> mayStand) =>
        places
            .Where(word => !known.Contains(word.Key))
            .OrderByDescending(word => word.Value.Count)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(MostUnknown)
            .Select(word => word.Key)
            .Concat(known.Where(word => places.ContainsKey(word) || mayStand(word)))
            .Order(StringComparer.Ordinal);
}
