using ItaSite.Data;

namespace ItaSite.Editing;

/// <summary>New values as YAML.</summary>
/// <param name="isCareful">Every text is quoted.</param>
internal sealed class YamlRendering(bool isCareful)
{
    /// <summary>Whether it may stand within brackets without being hard to read.</summary>
    public static bool FitsInFlow(FieldValue value) =>
        value switch
        {
            FieldValue.List list => list.Items.All(FitsInFlow),
            FieldValue.Map map => map.Entries.All(entry => FitsInFlow(entry.Value)),
            _ => !TextOf(value).Contains('\n', StringComparison.Ordinal),
        };

    public static string TextOf(FieldValue value) =>
        value switch
        {
            FieldValue.Text text => text.Value,
            FieldValue.Word word => word.Value,
            _ => "",
        };

    /// <summary>In one line.</summary>
    public string Flow(FieldValue value, bool isInFlow = true, ScalarForm like = ScalarForm.Plain) =>
        value switch
        {
            FieldValue.List list => $"[{string.Join(", ", list.Items.Select(item => Flow(item)))}]",
            FieldValue.Map map =>
                $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Key(entry.Key)}: {Flow(entry.Value)}"))} }}",
            FieldValue.Text { Value: var text } when isCareful => YamlText.Exact(text),
            _ => YamlText.OneLine(TextOf(value), value is FieldValue.Word, isInFlow, like),
        };

    public static string Key(string key) => YamlText.OneLine(key, isWord: false, isInFlow: true);

    /// <summary>A key and its value; lines behind the first are indented, the first is not.</summary>
    public string Entry(string key, FieldValue value, int indent) =>
        value switch
        {
            FieldValue.List or FieldValue.Map => $"{Key(key)}:\n{Pad(indent + 2)}{Block(value, indent + 2)}",
            _ => $"{Key(key)}: {Block(value, indent)}",
        };

    /// <summary>A list, a map or a text of several lines; lines behind the first are indented.</summary>
    /// <param name="indent">Of its keys or dashes; of a text, that of what it hangs on.</param>
    public string Block(FieldValue value, int indent, ScalarForm like = ScalarForm.Plain) =>
        value switch
        {
            FieldValue.List list => Lines(list.Items.Select(item => Item(item, indent)), indent),
            FieldValue.Map map => Lines(map.Entries.Select(entry => Entry(entry.Key, entry.Value, indent)), indent),
            _ when Head(value) is { } head => head + Body(value, indent),
            _ => Flow(value, isInFlow: false, like),
        };

    public string Item(FieldValue value, int indent) =>
        value is FieldValue.List list && FitsInFlow(list)
            ? $"- {Flow(list)}"
            : $"- {Block(value, value is FieldValue.List or FieldValue.Map ? indent + 2 : indent)}";

    /// <summary>Null for a text that stands in one line.</summary>
    public string? Head(FieldValue value) => isCareful ? null : YamlText.HeadOfLines(TextOf(value));

    /// <summary>The lines behind <see cref="Head"/>, each with the line feed before it.</summary>
    public static string Body(FieldValue value, int indent)
    {
        var text = TextOf(value);
        var lines = (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
        return string.Concat(lines.Select(line => line.Length == 0 ? "\n" : $"\n{Pad(indent + 2)}{line}"));
    }

    public static string Pad(int indent) => new(' ', indent);

    private static string Lines(IEnumerable<string> lines, int indent) => string.Join($"\n{Pad(indent)}", lines);
}
