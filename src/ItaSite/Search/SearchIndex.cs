using System.Security.Cryptography;
using System.Text;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Search;

/// <summary>
/// The search index as scripts of data, cut so small that a search loads only what it needs. They are made when
/// somebody opens them, so a run that writes nothing makes none.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Of the texts in one shard, in letters: few entries, since each result may need another shard.</summary>
    private const int LettersOfTexts = 1500;

    /// <summary>Of the texts whose grams fill one shard, in letters.</summary>
    private const int LettersOfGrams = 4000;

    /// <summary>
    /// Changes whenever the form of the scripts does, or the folding of their texts, so that no browser mixes an older
    /// form into a newer.
    /// </summary>
    private const string Form = "1";

    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly List<List<string>> synonyms;
    private readonly List<int> firsts = [0];
    private readonly int gramShards;
    private readonly Lazy<SearchGrams> grams;

    public SearchIndex(Site site, IReadOnlyList<SearchEntry> entries, BuildMemory? memory = null)
    {
        synonyms = SynonymsOf(site.Config);
        this.entries = entries;
        var all = 0;
        for (int i = 0, length = 0; i < entries.Count; i++)
        {
            all += entries[i].Length;
            if (length > 0 && length + entries[i].Length > LettersOfTexts)
            {
                firsts.Add(i);
                length = 0;
            }

            length += entries[i].Length;
        }

        gramShards = 1 + (all / LettersOfGrams);
        grams = new Lazy<SearchGrams>(() => new SearchGrams(entries, gramShards));
        Version = VersionOf(entries, synonyms, memory ?? BuildMemory.None);
    }

    /// <summary>The same as long as the scripts are the same.</summary>
    public string Version { get; }

    public IEnumerable<Artifact> Scripts =>
        [
            Script(
                SiteAddresses.SearchIndex,
                () => SearchScript.Manifest(Version, entries, firsts, gramShards, synonyms)
            ),
            .. firsts.Select(
                (_, shard) =>
                    Script(SiteAddresses.SearchTexts(shard), () => SearchScript.Texts(shard, EntriesOf(shard)))
            ),
            .. Enumerable
                .Range(0, gramShards)
                .Select(shard =>
                    Script(SiteAddresses.SearchGrams(shard), () => SearchScript.Grams(shard, grams.Value[shard]))
                ),
        ];

    private static Artifact.Made Script(SitePath path, Func<string> text) =>
        new(path, SourceTree.ConfigFile, () => Encoding.UTF8.GetBytes(text()));

    private IEnumerable<SearchEntry> EntriesOf(int shard) =>
        entries.Take((shard + 1 < firsts.Count ? firsts[shard + 1] : entries.Count)).Skip(firsts[shard]);

    /// <summary>Folded as what they are sought in is.</summary>
    private static List<List<string>> SynonymsOf(SiteConfig config) =>
        [
            .. config
                .Synonyms.Prepend([config.Agency.Name, config.Agency.ShortName])
                .Select(group => group.Select(FoldedText.Of).Where(word => word.Length > 1).Distinct().ToList())
                .Where(group => group.Count > 1),
        ];

    private static string VersionOf(IReadOnlyList<SearchEntry> entries, List<List<string>> synonyms, BuildMemory memory)
    {
        const int letters = 10;
        var digest = memory.Of(static (Same<SearchEntry> entry) => EntryDigest.Of(entry.Value));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Form} {LettersOfTexts} {LettersOfGrams}"));
        foreach (var word in synonyms.SelectMany(group => group))
            hash.AppendData(Encoding.UTF8.GetBytes($"{word}\0"));

        foreach (var entry in entries)
            hash.AppendData(digest.Of(entry));

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..letters];
    }
}
