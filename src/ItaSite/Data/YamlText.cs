using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ItaSite.Data;

/// <summary>Texts as YAML takes them literally.</summary>
internal static partial class YamlText
{
    private static readonly SearchValues<char> OfFlow = SearchValues.Create(",[]{}:");

    private const string Breaks = "\u0085\u2028\u2029\uFEFF";

    /// <summary>Between double quotes, in one line; what YAML can't hold there is a space.</summary>
    public static string Quoted(string text) =>
        Exact(string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)));

    /// <summary>Between double quotes, in one line, letter by letter.</summary>
    public static string Exact(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            if (letter is '\\' or '"')
                quoted.Append('\\').Append(letter);
            else if (char.IsControl(letter) || Breaks.Contains(letter, StringComparison.Ordinal))
                // Not \t nor \n, which our reader takes for a part of a path.
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else
                quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>In one line, bare where it may be.</summary>
    /// <param name="isWord">It may be taken for a number, a date or a flag.</param>
    /// <param name="isInFlow">It stands within brackets or braces.</param>
    /// <param name="like">How the value in whose place it comes is written.</param>
    public static string OneLine(string text, bool isWord, bool isInFlow, ScalarForm like = ScalarForm.Plain)
    {
        if (!IsVisible(text))
            return Exact(text);

        var single = $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        return like switch
        {
            ScalarForm.SingleQuoted => single,
            ScalarForm.DoubleQuoted => Exact(text),
            _ when IsBare(text, isInFlow) && (isWord || !OtherType().IsMatch(text)) => text,
            _ => text.AsSpan().ContainsAny('"', '\\') ? single : Exact(text),
        };
    }

    /// <summary>The head of a text in lines of its own; null for one that such lines can't hold.</summary>
    public static string? HeadOfLines(string text)
    {
        if (
            !text.Contains('\n', StringComparison.Ordinal)
            || text.Split('\n').Any(line => line.Length > 0 && string.IsNullOrWhiteSpace(line))
            || text.Trim().Length == 0
            || !IsVisible(text.Replace('\n', ' '))
        )
            return null;

        var first = text.TrimStart('\n');
        return "|"
            + (first[0] is ' ' or '\t' ? "2" : "")
            + (
                !text.EndsWith('\n') ? "-"
                : text.EndsWith("\n\n", StringComparison.Ordinal) ? "+"
                : ""
            );
    }

    private static bool IsVisible(string text) =>
        !text.Any(letter =>
            (char.IsControl(letter) && letter != '\t') || Breaks.Contains(letter, StringComparison.Ordinal)
        );

    private static bool IsBare(string text, bool isInFlow) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && !"-?:,[]{}#&*!|>'\"%@`.=~".Contains(text[0], StringComparison.Ordinal)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(":\t", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Contains('\t', StringComparison.Ordinal)
        && !(isInFlow && text.AsSpan().ContainsAny(OfFlow));

    /// <summary>What some reader of YAML takes for a number, a time, a flag or nothing.</summary>
    [GeneratedRegex(
        "^([-+.]?[0-9][-+0-9a-fxoTZ_:., ]*|[-+]?[.](inf|nan)|~|null|true|false|yes|no|on|off|y|n)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OtherType();
}
