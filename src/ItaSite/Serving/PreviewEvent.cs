using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ItaSite.Serving;

/// <summary>What browsers are reported, as a server-sent event.</summary>
/// <param name="Data">One line.</param>
internal sealed record PreviewEvent(string Name, string Data)
{
    public static readonly PreviewEvent Reload = new("reload", "1");

    public static PreviewEvent Problems(IEnumerable<string> lines)
    {
        using var memory = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                memory,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            json.WriteStartArray();
            foreach (var line in lines)
                json.WriteStringValue(line);

            json.WriteEndArray();
        }

        return new PreviewEvent("problems", Encoding.UTF8.GetString(memory.ToArray()));
    }
}
