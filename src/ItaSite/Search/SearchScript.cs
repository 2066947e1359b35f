using System.Buffers;
using System.Text;
using System.Text.Json;
using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Search;

/// <summary>
/// Writes the scripts of the search index: each hands one piece of data to the theme's 01-index.js,
/// which waits for it by name.
/// </summary>
internal static class SearchScript
{
    /// <param name="titled">The entries that have a place in the shards of titles.</param>
    /// <param name="titles">The first of them in each shard.</param>
    /// <param name="texts">The first entry of each shard of texts.</param>
    public static byte[] Manifest(
        string version,
        IReadOnlyList<SearchEntry> entries,
        IReadOnlyList<int> titled,
        IReadOnlyList<int> titles,
        IReadOnlyList<int> texts,
        SearchGrams grams,
        IReadOnlyList<IReadOnlyList<string>> synonyms
    ) =>
        Call(
            "index",
            json =>
            {
                json.WriteStartObject();
                json.WriteString("version", version);
                json.WriteNumber("entries", entries.Count);
                json.WriteString("heads", grams.Heads);
                json.WriteString("letters", grams.Letters);
                WriteNumbers(json, "grams", grams.Firsts);
                json.WriteStrings("rare", grams.RareFirsts);
                WriteList(json, "titled", titled);
                WriteList(json, "titles", titles);
                WriteList(json, "texts", texts);
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

    /// <summary>By which a search that finds too little is understood.</summary>
    public static byte[] Words(SearchWords words, SearchGrams grams) =>
        Call(
            "words",
            json =>
            {
                var (written, places) = words.Written(grams.MayHold);
                json.WriteStartObject();
                json.WriteString("words", written);
                json.WriteString("places", places);
                json.WriteString("plain", InWords(words.FunctionWords));
                json.WriteString("otherwise", InWords(words.Otherwise));
                json.WriteStartArray("everyday");
                foreach (var (typed, means) in words.Everyday(grams.MayHold))
                {
                    json.WriteStringValue(InWords(typed));
                    json.WriteStringValue(InWords(means));
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    /// <summary>What is shown of a page that is found by its title: that, and how its text begins.</summary>
    public static byte[] Titles(int shard, IEnumerable<SearchEntry> entries) =>
        Call(
            $"h{shard}",
            json =>
            {
                json.WriteStartArray();
                foreach (var entry in entries)
                    WriteEntry(json, entry, [SearchLead.Of(entry)]);

                json.WriteEndArray();
            }
        );

    public static byte[] Texts(int shard, IEnumerable<SearchEntry> entries) =>
        Call(
            $"t{shard}",
            json =>
            {
                json.WriteStartArray();
                foreach (var entry in entries)
                    WriteEntry(json, entry, entry.Passages);

                json.WriteEndArray();
            }
        );

    public static byte[] Grams(int shard, SearchGrams grams)
    {
        var script = new ArrayBufferWriter<byte>();
        Write(script, $"itaSearch(\"g{shard}\",\"");
        grams.WriteShard(shard, script);
        script.Write("\");\n"u8);
        return script.WrittenSpan.ToArray();
    }

    public static byte[] RareGrams(int shard, SearchGrams grams) =>
        Call(
            $"r{shard}",
            json =>
            {
                var lists = new ArrayBufferWriter<byte>();
                json.WriteStartObject();
                foreach (var (gram, writeLists) in grams.RareOf(shard))
                {
                    lists.ResetWrittenCount();
                    writeLists(lists);
                    json.WritePropertyName(gram);
                    json.WriteStringValue(lists.WrittenSpan);
                }

                json.WriteEndObject();
            }
        );

    private static string InWords(IEnumerable<string> words) => SearchLetters.Exchanged(string.Join(' ', words));

    private static void WriteEntry(Utf8JsonWriter json, SearchEntry entry, IEnumerable<SearchPassage> passages)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)entry.Kind);
        json.WriteStringValue(entry.Address.RelativeTo(SiteAddresses.Search));
        WriteExchanged(json, entry.Title);
        WriteExchanged(json, entry.Context);
        json.WriteNumberValue(entry.IsSample ? 1 : 0);
        json.WriteStartArray();
        foreach (var passage in passages)
        {
            json.WriteStartArray();
            json.WriteStringValue(SearchLetters.Exchanged(passage.Fragment ?? ""));
            WriteExchanged(json, passage.Heading);
            WriteExchanged(json, passage.Text);
            json.WriteNumberValue(passage.IsSample ? 1 : 0);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void WriteExchanged(Utf8JsonWriter json, string text)
    {
        text = ShownText.Of(text);
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        for (var i = 0; i < text.Length; i++)
            letters[i] = SearchLetters.Exchanged(text[i]);

        json.WriteStringValue(letters.AsSpan(0, text.Length));
        ArrayPool<char>.Shared.Return(letters);
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        var list = new ArrayBufferWriter<byte>();
        PostingList.Of(numbers).WriteTo(list);
        json.WriteString(name, list.WrittenSpan);
    }

    private static byte[] Call(string name, Action<Utf8JsonWriter> write)
    {
        var script = new ArrayBufferWriter<byte>();
        Write(script, $"itaSearch(\"{name}\",");
        Json.InScript(script, write);
        script.Write(");\n"u8);
        return script.WrittenSpan.ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> script, string text) => Encoding.ASCII.GetBytes(text, script);
}
