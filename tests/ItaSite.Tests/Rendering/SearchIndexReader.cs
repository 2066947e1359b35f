using System.Text.Json;
using ItaSite.Building;
using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Tests.Rendering;

/// <summary>Reads the scripts of a search index as a browser would get them.</summary>
internal sealed class SearchIndexReader
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly Dictionary<string, string> grams = [];

    private SearchIndexReader(IEnumerable<Artifact> artifacts)
    {
        var entries = new SortedDictionary<int, List<Found>>();
        foreach (
            var artifact in artifacts.Where(artifact =>
                artifact.Path.Value.StartsWith("search/", StringComparison.Ordinal)
            )
        )
        {
            var name = Path.GetFileNameWithoutExtension(artifact.Path.Value);
            var script = TextOf(artifact);
            var head = $"itaSearch(\"{name}\",";
            Assert.StartsWith(head, script, StringComparison.Ordinal);
            Assert.EndsWith(");\n", script, StringComparison.Ordinal);
            using var data = JsonDocument.Parse(script[head.Length..^3]);
            if (name == "index")
                ReadManifest(data.RootElement);
            else if (name[0] == 't')
                entries.Add(int.Parse(name[1..]), [.. data.RootElement.EnumerateArray().Select(Found.Of)]);
            else
                Assert.All(data.RootElement.EnumerateObject(), gram => grams.Add(gram.Name, gram.Value.GetString()!));
        }

        Entries = [.. entries.Values.SelectMany(list => list)];
    }

    /// <summary>Of the small site in a string.</summary>
    public static Site Site { get; } = SiteReader.Read(SiteInAString.Tree(), null).Value!;

    public IReadOnlyList<Found> Entries { get; }

    public string Version { get; private set; } = "";

    public IReadOnlyList<(string Code, int Entry)> Codes { get; private set; } = [];

    public IReadOnlyList<string> Synonyms { get; private set; } = [];

    public static SearchIndexReader Of(BuildResult result) => new(result.Artifacts);

    public static SearchIndexReader Of(IEnumerable<Artifact> artifacts) => new(artifacts);

    public static IEnumerable<string> ScriptsOf(IEnumerable<Artifact> artifacts) =>
        artifacts.Where(artifact => artifact.Path.Value.StartsWith("search/", StringComparison.Ordinal)).Select(TextOf);

    private static string TextOf(Artifact artifact)
    {
        using var reader = new StreamReader(artifact.Open());
        return reader.ReadToEnd();
    }

    public Found Find(string address) => Entries.First(entry => entry.Address == address);

    /// <param name="list">0 for anywhere, 1 for a title or heading, 2 for a title.</param>
    public IReadOnlyList<int> Holding(string gram, int list = 0) =>
        grams.TryGetValue(gram, out var lists) && lists.Split('~') is var all && list < all.Length
            ? Numbers(all[list])
            : [];

    private void ReadManifest(JsonElement manifest)
    {
        Version = manifest.GetProperty("version").GetString()!;
        Codes =
        [
            .. manifest
                .GetProperty("codes")
                .EnumerateArray()
                .Select(code => (code[0].GetString()!, code[1].GetInt32())),
        ];
        Synonyms =
        [
            .. manifest
                .GetProperty("synonyms")
                .EnumerateArray()
                .Select(words => string.Join(' ', words.EnumerateArray().Select(word => word.GetString()))),
        ];
    }

    private static List<int> Numbers(string written)
    {
        var numbers = new List<int>();
        var (distance, shift, last) = (0, 0, -1);
        foreach (var value in written.Select(letter => Letters.IndexOf(letter, StringComparison.Ordinal)))
        {
            distance |= (value & 31) << shift;
            shift += 5;
            if (value >= 32)
                continue;

            last += distance + 1;
            numbers.Add(last);
            (distance, shift) = (0, 0);
        }

        return numbers;
    }

    /// <summary>An entry as the scripts have it; a passage is fragment, heading and text, parted by bars.</summary>
    internal sealed record Found(
        int Kind,
        string Address,
        string Title,
        string Context,
        bool IsSample,
        IReadOnlyList<string> Passages
    )
    {
        public static Found Of(JsonElement entry) =>
            new(
                entry[0].GetInt32(),
                entry[1].GetString()!,
                entry[2].GetString()!,
                entry[3].GetString()!,
                entry[4].GetInt32() == 1,
                [
                    .. entry[5]
                        .EnumerateArray()
                        .Select(passage =>
                            $"{passage[0].GetString()}|{passage[1].GetString()}|{passage[2].GetString()}"
                        ),
                ]
            );
    }
}
