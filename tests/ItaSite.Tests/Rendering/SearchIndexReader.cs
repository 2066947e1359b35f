using System.Text.Json;
using ItaSite.Building;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Search;

namespace ItaSite.Tests.Rendering;

/// <summary>Reads the scripts of a search index as a browser would get them.</summary>
internal sealed class SearchIndexReader
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly Dictionary<string, string> grams = [];

    private SearchIndexReader(IReadOnlyCollection<Artifact> artifacts)
    {
        var pieces = artifacts
            .Where(artifact => artifact.Path.Value.StartsWith("search/", StringComparison.Ordinal))
            .SelectMany(DataOf)
            .ToDictionary();
        Files = artifacts.Count(artifact => artifact.Path.Value.StartsWith("search/", StringComparison.Ordinal));
        Entries = [.. InOrder('t').SelectMany(piece => piece.EnumerateArray()).Select(Found.Of)];
        Titles = [.. InOrder('h').SelectMany(piece => piece.EnumerateArray()).Select(Found.Of)];
        ReadManifest(pieces["index"]);
        var lists = InOrder('g').Select(piece => piece.GetString()!).Where(piece => piece.Length > 0);
        foreach (var (gram, written) in ByRarity(pieces["index"]).Zip(lists.SelectMany(piece => piece.Split(','))))
            grams.Add(gram, written);

        foreach (var gram in InOrder('r').SelectMany(piece => piece.EnumerateObject()))
            grams.Add(SearchLetters.Exchanged(gram.Name), gram.Value.GetString()!);

        IEnumerable<JsonElement> InOrder(char kind) =>
            pieces
                .Where(piece => piece.Key[0] == kind && char.IsAsciiDigit(piece.Key[1]))
                .OrderBy(piece => int.Parse(piece.Key[1..]))
                .Select(piece => piece.Value);
    }

    /// <summary>Of the small site in a string.</summary>
    public static Site Site { get; } = SiteReader.Read(SiteInAString.Tree(), null).Value!;

    public IReadOnlyList<Found> Entries { get; }

    /// <summary>What is shown of pages that are found by their titles.</summary>
    public IReadOnlyList<Found> Titles { get; }

    public int Files { get; }

    public string Version { get; private set; } = "";

    public IReadOnlyList<(string Code, int Entry)> Codes { get; private set; } = [];

    public IReadOnlyList<string> Synonyms { get; private set; } = [];

    public static SearchIndexReader Of(BuildResult result) => new(result.Artifacts);

    public static SearchIndexReader Of(IEnumerable<Artifact> artifacts) => new([.. artifacts]);

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

    /// <summary>The titles come along with the index where there are few; any other script is one piece.</summary>
    private static IEnumerable<KeyValuePair<string, JsonElement>> DataOf(Artifact artifact)
    {
        var script = TextOf(artifact);
        var name = Path.GetFileNameWithoutExtension(artifact.Path.Value);
        Assert.EndsWith(");\n", script, StringComparison.Ordinal);
        foreach (var (call, piece) in script.TrimEnd('\n').Split('\n').Zip([name, "h0"]))
        {
            var head = $"itaSearch(\"{piece}\",";
            Assert.StartsWith(head, call, StringComparison.Ordinal);
            using var data = JsonDocument.Parse(call[head.Length..^2]);
            yield return new(piece, data.RootElement.Clone());
        }
    }

    /// <summary>The grams that every search knows, in the order of their lists.</summary>
    private static IEnumerable<string> ByRarity(JsonElement manifest)
    {
        var letters = new Queue<char>(SearchLetters.Exchanged(manifest.GetProperty("letters").GetString()!));
        var (first, second) = ('-', '-');
        var known = new List<(string Gram, int Class)>();
        foreach (var value in manifest.GetProperty("heads").GetString()!.Select(ValueOf))
        {
            if (value >= 32)
                first = letters.Dequeue();

            if (value >= 16)
                second = letters.Dequeue();

            known.Add((value < 16 ? $"{first}{second}{letters.Dequeue()}" : $"{first}{second}", value & 15));
        }

        Assert.Empty(letters);
        Assert.Equal(known.Select(gram => gram.Gram).Order(StringComparer.Ordinal), known.Select(gram => gram.Gram));
        return known.OrderBy(gram => gram.Class).Select(gram => gram.Gram);
    }

    private static List<int> Numbers(string written)
    {
        var numbers = new List<int>();
        if (written[0] == '!')
        {
            for (var bit = 0; bit < 6 * (written.Length - 1); bit++)
            {
                if (((ValueOf(written[1 + (bit / 6)]) >> (bit % 6)) & 1) == 1)
                    numbers.Add(bit);
            }

            return numbers;
        }

        var (distance, shift, last) = (0, 0, -1);
        foreach (var value in written.Select(ValueOf))
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

    private static int ValueOf(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal);

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
                Exchanged(entry[2]),
                Exchanged(entry[3]),
                entry[4].GetInt32() == 1,
                [
                    .. entry[5]
                        .EnumerateArray()
                        .Select(passage => $"{Exchanged(passage[0])}|{Exchanged(passage[1])}|{Exchanged(passage[2])}"),
                ]
            );

        private static string Exchanged(JsonElement text) => SearchLetters.Exchanged(text.GetString()!);
    }
}
