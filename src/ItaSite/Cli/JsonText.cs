using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ItaSite.Cli;

/// <summary>JSON as the commands print it: indented, Thai as Thai, one line end on every system.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
            write(json);

        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);

        json.WriteEndArray();
    }
}
