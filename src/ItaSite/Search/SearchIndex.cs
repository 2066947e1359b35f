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
    private const string Form = "2";

    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly List<int> titled;
    private readonly SearchSizes sizes;
    private readonly IReadOnlyList<int> titles;
    private readonly IReadOnlyList<int> texts;
    private readonly List<List<string>> synonyms;
    private readonly Lazy<SearchGrams> grams;
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
        grams = new Lazy<SearchGrams>(() => new SearchGrams(entries, sizes));
        prepare = () => _ = grams.Value;
        Version = VersionOf(memory ?? BuildMemory.None);
    }

    /// <summary>The same as long as the scripts are the same.</summary>
    public string Version { get; }

    public IEnumerable<Artifact> Scripts =>
        [
            Script(SiteAddresses.SearchIndex, Manifest),
            .. titles.Select(
                (_, shard) =>
                    Script(
                        SiteAddresses.SearchTitles(shard),
                        () =>
                            SearchScript.Titles(
                                shard,
                                SearchShards.Of(titled, titles, shard).Select(number => entries[number])
                            )
                    )
            ),
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
                    Script(SiteAddresses.SearchGrams(shard), () => SearchScript.Grams(shard, grams.Value))
                ),
            .. Enumerable
                .Range(0, sizes.RareShards)
                .Select(shard =>
                    Script(SiteAddresses.SearchRareGrams(shard), () => SearchScript.RareGrams(shard, grams.Value))
                ),
        ];

    private Artifact.Made Script(SitePath path, Func<byte[]> bytes) =>
        new(path, SourceTree.ConfigFile, bytes) { Prepare = prepare };

    private byte[] Manifest() => SearchScript.Manifest(Version, entries, titled, titles, texts, grams.Value, synonyms);

    /// <summary>Folded as what they are sought in is.</summary>
    private static List<List<string>> SynonymsOf(SiteConfig config) =>
        [
            .. config
                .Synonyms.Prepend([config.Agency.Name, config.Agency.ShortName])
                .Select(group => group.Select(FoldedText.Of).Where(word => word.Length > 1).Distinct().ToList())
                .Where(group => group.Count > 1),
        ];

    private string VersionOf(BuildMemory memory)
    {
        const int letters = 10;
        var digest = memory.Of(static (Same<SearchEntry> entry) => EntryDigest.Of(entry.Value));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Form} {sizes}"));
        foreach (var word in synonyms.SelectMany(group => group))
            hash.AppendData(Encoding.UTF8.GetBytes($"{word}\0"));

        foreach (var entry in entries)
            hash.AppendData(digest.Of(entry));

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..letters];
    }
}
