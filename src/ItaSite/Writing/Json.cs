using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ItaSite.Model;

namespace ItaSite.Writing;

/// <summary>Writes the site's JSON: the same bytes on every machine.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions OfFile = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions OfScript = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>A file of its own, for people too: indented, with a line end.</summary>
    public static string File(Action<Utf8JsonWriter> write) => Written(OfFile, write) + "\n";

    /// <summary>
    /// To stand within a page or a script: Thai stays readable; quotation marks, angle brackets and the line ends of
    /// JavaScript do not stay.
    /// </summary>
    public static string InScript(Action<Utf8JsonWriter> write) => Written(OfScript, write);

    /// <inheritdoc cref="InScript(Action{Utf8JsonWriter})"/>
    public static void InScript(IBufferWriter<byte> script, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(script, OfScript);
        write(json);
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);

        json.WriteEndArray();
    }

    /// <summary>The register's elements by state, under the names that every file of ours gives them.</summary>
    public static void WriteStates(this Utf8JsonWriter json, RegisterTotals totals)
    {
        json.WriteNumber("elements", totals.Elements);
        json.WriteNumber("found", totals.Found);
        json.WriteNumber("sample", totals.Sample);
        json.WriteNumber("missing", totals.Missing);
        json.WriteNumber("waived", totals.Waived);
        json.WriteNumber("declaredDone", totals.DeclaredDone);
    }

    private static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, options))
            write(json);

        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
