using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Reading;

/// <summary>A text of the settings that something else decides on, and where it stands.</summary>
/// <param name="Text">Null if it is not written.</param>
internal sealed record Written(string? Text, Place Place)
{
    public static Written In(MapReader fields, string key) => new(fields.Text(key), fields.PlaceOf(key));
}
