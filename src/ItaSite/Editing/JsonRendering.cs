using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ItaSite.Editing;

/// <summary>New values as JSON, indented as their file is.</summary>
/// <param name="step">How much further in each level stands.</param>
internal sealed partial class JsonRendering(string step)
{
    /// <param name="indent">Before the line that the value begins on.</param>
    public string Value(FieldValue value, string indent, bool isInLine = false) =>
        value switch
        {
            FieldValue.Word word when Literal().IsMatch(word.Value) => word.Value,
            FieldValue.Word word => Text(word.Value),
            FieldValue.Text text => Text(text.Value),
            FieldValue.List list when isInLine || list.Items.All(IsSmall) =>
                $"[{string.Join(", ", list.Items.Select(item => Value(item, indent, isInLine: true)))}]",
            FieldValue.List list => Lines(
                "[",
                list.Items.Select(item => Value(item, indent + step, IsOneLine(item))),
                "]",
                indent
            ),
            FieldValue.Map map when isInLine => "{ "
                + string.Join(", ", map.Entries.Select(entry => Entry(entry.Key, entry.Value, indent, isInLine)))
                + " }",
            FieldValue.Map map => Lines(
                "{",
                map.Entries.Select(entry => Entry(entry.Key, entry.Value, indent + step)),
                "}",
                indent
            ),
            _ => throw new NotSupportedException(),
        };

    public string Entry(string key, FieldValue value, string indent, bool isInLine = false) =>
        $"{Text(key)}: {Value(value, indent, isInLine)}";

    public static bool IsOneLine(FieldValue value) =>
        value is not FieldValue.Map map || map.Entries.All(entry => IsSmall(entry.Value));

    private static bool IsSmall(FieldValue value) => value is FieldValue.Text or FieldValue.Word;

    private string Lines(string open, IEnumerable<string> lines, string close, string indent) =>
        $"{open}\n{indent}{step}{string.Join($",\n{indent}{step}", lines)}\n{indent}{close}";

    private static string Text(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            if (letter is '\\' or '"')
                quoted.Append('\\').Append(letter);
            else if (letter == '\n')
                quoted.Append("\\n");
            else if (char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else
                quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex("^(true|false|-?(0|[1-9][0-9]*)([.][0-9]+)?)$")]
    private static partial Regex Literal();
}
