using System.Text.Json;
using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Search;

/// <summary>
/// Writes the scripts of the search index: each hands one piece of data to the theme's search-index.js,
/// which waits for it by name.
/// </summary>
internal static class SearchScript
{
    /// <param name="firsts">The first entry of each shard of texts.</param>
    public static string Manifest(
        string version,
        IReadOnlyList<SearchEntry> entries,
        IReadOnlyList<int> firsts,
        int gramShards,
        IReadOnlyList<IReadOnlyList<string>> synonyms
    ) =>
        Call(
            "index",
            json =>
            {
                json.WriteStartObject();
                json.WriteString("version", version);
                json.WriteNumber("entries", entries.Count);
                json.WriteNumber("grams", gramShards);
                json.WriteString("texts", ListOf(firsts));
                json.WriteStartArray("codes");
                foreach (var (number, entry) in entries.Index().Where(entry => entry.Item.Code is not null))
                {
                    json.WriteStartArray();
                    json.WriteStringValue(FoldedText.Of(entry.Code!.Value.Value));
                    json.WriteNumberValue(number);
                    json.WriteEndArray();
                }

                json.WriteEndArray();
                json.WriteStartArray("synonyms");
                foreach (var words in synonyms)
                {
                    json.WriteStartArray();
                    foreach (var word in words)
                        json.WriteStringValue(word);

                    json.WriteEndArray();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    public static string Texts(int shard, IEnumerable<SearchEntry> entries) =>
        Call(
            $"t{shard}",
            json =>
            {
                json.WriteStartArray();
                foreach (var entry in entries)
                {
                    json.WriteStartArray();
                    json.WriteNumberValue((int)entry.Kind);
                    json.WriteStringValue(entry.Address.RelativeTo(SiteAddresses.Search));
                    json.WriteStringValue(entry.Title);
                    json.WriteStringValue(entry.Context);
                    json.WriteNumberValue(entry.IsSample ? 1 : 0);
                    json.WriteStartArray();
                    foreach (var passage in entry.Passages)
                    {
                        json.WriteStartArray();
                        json.WriteStringValue(passage.Fragment ?? "");
                        json.WriteStringValue(passage.Heading);
                        json.WriteStringValue(passage.Text);
                        json.WriteNumberValue(passage.IsSample ? 1 : 0);
                        json.WriteEndArray();
                    }

                    json.WriteEndArray();
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            }
        );

    public static string Grams(int shard, IEnumerable<(string Gram, string Lists)> grams) =>
        Call(
            $"g{shard}",
            json =>
            {
                json.WriteStartObject();
                foreach (var (gram, lists) in grams)
                    json.WriteString(gram, lists);

                json.WriteEndObject();
            }
        );

    private static string ListOf(IEnumerable<int> numbers)
    {
        var list = new PostingList();
        foreach (var number in numbers)
            list.Add(number);

        return list.ToString();
    }

    private static string Call(string name, Action<Utf8JsonWriter> write) =>
        $"itaSearch(\"{name}\",{Json.InScript(write)});\n";
}
