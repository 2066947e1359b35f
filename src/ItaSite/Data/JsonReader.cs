using System.Text;
using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Data;

/// <summary>Reads JSON into data nodes, with places.</summary>
internal static class JsonReader
{
    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };

    /// <returns>
    /// The object the file holds; empty, with a diagnostic, if it can't be read or is something else.
    /// </returns>
    public static DataNode.Map ReadMap(SourceText source, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var places = new JsonPlaces(source, bytes);
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            if (ReadValue(ref reader, places, diagnostics) is DataNode.Map map && !reader.Read())
                return map;

            diagnostics.Add(Diagnostic.At(Place.TopOf(source.File), DataProblems.JsonIsBroken));
        }
        catch (JsonException error)
        {
            diagnostics.Add(Diagnostic.At(PlaceOf(error, source, bytes), DataProblems.JsonIsBroken));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape, is valid JSON and no text.
            diagnostics.Add(Diagnostic.At(places.At(reader.TokenStartIndex), DataProblems.JsonIsBroken));
        }

        return new DataNode.Map(Place.TopOf(source.File), []);
    }

    private static DataNode ReadValue(ref Utf8JsonReader reader, JsonPlaces places, DiagnosticBag diagnostics)
    {
        var place = places.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<DataEntry>();
                var keys = new HashSet<string>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = reader.GetString()!;
                    var keyPlace = places.At(reader.TokenStartIndex);
                    var keyEnd = places.At(EndOf(ref reader));
                    reader.Read();
                    var value = ReadValue(ref reader, places, diagnostics);
                    if (!keys.Add(key))
                        diagnostics.Add(Diagnostic.At(keyPlace, DataProblems.KeyIsTwice, key));
                    else
                        entries.Add(new DataEntry(key, keyPlace, value) { KeyEnd = keyEnd });
                }

                return new DataNode.Map(place, entries) { End = places.At(reader.BytesConsumed), IsFlow = true };

            case JsonTokenType.StartArray:
                var items = new List<DataNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(ref reader, places, diagnostics));

                return new DataNode.List(place, items) { End = places.At(reader.BytesConsumed), IsFlow = true };

            case JsonTokenType.String:
                return ScalarText.Of(place, reader.GetString()!, diagnostics) with
                {
                    End = places.At(EndOf(ref reader)),
                    Form = ScalarForm.DoubleQuoted,
                };

            case JsonTokenType.Null:
                return new DataNode.Scalar(place, "") { End = places.At(EndOf(ref reader)) };

            default:
                return new DataNode.Scalar(place, Encoding.UTF8.GetString(reader.ValueSpan))
                {
                    End = places.At(EndOf(ref reader)),
                };
        }
    }

    /// <summary>Not what was consumed: behind a key that is its colon.</summary>
    private static long EndOf(ref Utf8JsonReader reader) =>
        reader.TokenStartIndex
        + reader.ValueSpan.Length
        + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0);

    /// <summary>The reader counts bytes; a place counts letters.</summary>
    private static Place PlaceOf(JsonException error, SourceText source, byte[] bytes)
    {
        var start = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;

        return source.PlaceAt(
            Encoding.UTF8.GetCharCount(bytes, 0, Math.Min(bytes.Length, start + (int)(error.BytePositionInLine ?? 0)))
        );
    }
}
