namespace ItaSite.Data;

/// <summary>Texts as YAML takes them literally.</summary>
internal static class YamlText
{
    /// <summary>Between double quotes, in one line.</summary>
    public static string Quoted(string text)
    {
        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        var escaped = line.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }
}
