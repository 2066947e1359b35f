using System.Security.Cryptography;
using System.Text;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Search;

/// <summary>
/// The search index as scripts of data: one that every search loads, titles, texts and lists of grams in shards. They
/// are made when somebody opens them, so a run that writes nothing makes none.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>
    /// Changes whenever the form of the scripts does, or the folding of their texts, so that no browser mixes an older
    /// form into a newer.
    /// </summary>
    private const string Form = "4";

    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly List<int> titled;
    private readonly SearchSizes sizes;
    private readonly IReadOnlyList<int> titles;
    private readonly IReadOnlyList<int> texts;
    private readonly List<List<string>> synonyms;
    private readonly EverydayWords everyday;
    private readonly Lazy<(SearchGrams Grams, SearchWords Words)> read;
    private readonly Action prepare;

    public SearchIndex(Site site, IReadOnlyList<SearchEntry> entries, BuildMemory? memory = null)
    {
        this.entries = entries;
        synonyms = SynonymsOf(site.Config);
        titled = [.. Enumerable.Range(0, entries.Count).Where(number => entries[number].IsNamedByTitle)];
        sizes = SearchSizes.For(entries);
        titles = SearchShards.Cut(
            [.. titled.Select(number => SearchSizes.OfTitle(entries[number]))],
            SearchSizes.LettersOfTitles
        );
        texts = SearchShards.Cut([.. entries.Select(entry => entry.Length)], sizes.LettersOfTexts);
        everyday = site.Everyday;
        read = new Lazy<(SearchGrams, SearchWords)>(Read);
        prepare = () => _ = read.Value;
        Version = VersionOf(memory ?? BuildMemory.None);
    }

    /// <summary>The same as long as the scripts are the same.</summary>
    public string Version { get; }

    public IEnumerable<Artifact> Scripts =>
        [
            Script(SiteAddresses.SearchIndex, Manifest),
            Script(SiteAddresses.SearchWords, () => SearchScript.Words(read.Value.Words, read.Value.Grams)),
            .. AreTitlesFew
                ? []
                : titles.Select((_, shard) => Script(SiteAddresses.SearchTitles(shard), () => Titles(shard))),
            .. texts.Select(
                (_, shard) =>
                    Script(
                        SiteAddresses.SearchTexts(shard),
                        () => SearchScript.Texts(shard, SearchShards.Of(entries, texts, shard))
                    )
            ),
            .. Enumerable
                .Range(0, sizes.GramShards)
                .Select(shard =>
                    Script(SiteAddresses.SearchGrams(shard), () => SearchScript.Grams(shard, read.Value.Grams))
                ),
            .. Enumerable
                .Range(0, sizes.RareShards)
                .Select(shard =>
                    Script(SiteAddresses.SearchRareGrams(shard), () => SearchScript.RareGrams(shard, read.Value.Grams))
                ),
        ];

    private Artifact.Made Script(SitePath path, Func<byte[]> bytes) =>
        new(path, SourceTree.ConfigFile, bytes) { Prepare = prepare };

    /// <summary>They come along with the index then, and answer at once where the way to the rest is long.</summary>
    private bool AreTitlesFew => titles.Count == 1;

    private byte[] Manifest() =>
        [
            .. SearchScript.Manifest(Version, entries, titled, titles, texts, read.Value.Grams, synonyms),
            .. AreTitlesFew ? Titles(0) : [],
        ];

    private byte[] Titles(int shard) =>
        SearchScript.Titles(shard, SearchShards.Of(titled, titles, shard).Select(number => entries[number]));

    private (SearchGrams Grams, SearchWords Words) Read()
    {
        var words = new SearchWords(everyday, synonyms.SelectMany(group => group));
        return (new SearchGrams(entries, sizes, words), words);
    }

    /// <summary>Folded as what they are sought in is.</summary>
    private static List<List<string>> SynonymsOf(SiteConfig config) =>
        [
            .. config
                .Synonyms.Prepend([config.Agency.Name, config.Agency.ShortName])
                .Select(group => group.Select(FoldedText.Of).Where(word => word.Length > 1).Distinct().ToList())
                .Where(group => group.Count > 1),
        ];

    private static IEnumerable<string> WordsOf(EverydayWords everyday) =>
        [
            .. everyday.FunctionWords,
            .. everyday.Otherwise,
            .. everyday.Groups.SelectMany(group => group.Means.Append("").Concat(group.Typed)),
        ];

    private string VersionOf(BuildMemory memory)
    {
        const int letters = 10;
        var digest = memory.Of(static (Same<SearchEntry> entry) => EntryDigest.Of(entry.Value));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Form} {sizes}"));
        foreach (var word in synonyms.SelectMany(group => group).Concat(WordsOf(everyday)))
            hash.AppendData(Encoding.UTF8.GetBytes($"{word}\0"));

        foreach (var entry in entries)
            hash.AppendData(digest.Of(entry));

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..letters];
    }
}
