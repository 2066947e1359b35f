using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace ItaSite.Importing;

/// <summary>Words written as Markdown, so that a reader of the page sees these words and no marks.</summary>
internal static partial class MarkdownWords
{
    /// <summary>What an address, Markdown or HTML would take for something else.</summary>
    private static readonly SearchValues<char> Encodable = SearchValues.Create("%#<>\\&\"*`|\n\r\t");

    private const string Brace = "&#123;";

    /// <summary>Letters that always begin something in Markdown.</summary>
    private const string Marks = @"\`*[]<|~";

    /// <summary>A link or, with an exclamation mark, a picture, a table or the card of a document.</summary>
    public static string Link(string words, string address, string style = "", bool isShown = true) =>
        string.Concat(
            isShown ? "!" : "",
            $"[{Of(words, isInLink: true)}]({Address(address)})",
            style.Length > 0 ? $"{{.{style}}}" : ""
        );

    /// <summary>An address as it stands behind words: in angle brackets where it holds spaces or brackets.</summary>
    public static string Address(string address) =>
        address.AsSpan().IndexOfAny(" ()'\"") >= 0 || address.Length == 0 ? $"<{address}>" : address;

    /// <summary>A file's name as a link's address: what an address takes for something else is encoded.</summary>
    /// <param name="path">Of the file, as seen from the page.</param>
    /// <param name="part">What stands behind #; null for the whole.</param>
    public static string AddressOf(string path, string? part = null) =>
        Encoded(path) + (string.IsNullOrEmpty(part) ? "" : $"#{Encoded(part)}");

    /// <param name="isInLink">Where an address in the words would be a link within a link.</param>
    public static string Of(string words, bool isInLink = false)
    {
        var text = Clean(words);
        var written = new StringBuilder(text.Length + 8);
        var start = 0;
        foreach (var address in Addresses().EnumerateMatches(isInLink ? "" : text))
        {
            Append(written, text, start, address.Index);
            written.Append(text.AsSpan(address.Index, address.Length));
            start = address.Index + address.Length;
        }

        Append(written, text, start, text.Length);
        if (!isInLink)
            return written.ToString();

        // In an entry of a list [x] is the tick of a task.
        return text is "x" or "X" ? $"<wbr>{text}" : written.Replace("://", @"\://").ToString();
    }

    /// <summary>A line that begins a paragraph: what would make it a heading, list or quote is none.</summary>
    public static string LineOf(string markdown)
    {
        if (LineMark().Match(markdown) is not { Success: true } mark)
            return markdown;

        var at = mark.Groups["at"].Index;
        return $"{markdown[..at]}\\{markdown[at..]}";
    }

    /// <summary>Up to the next space the sign of an entity would belong to an address before it.</summary>
    public static string BehindAddress(string markdown)
    {
        var end = markdown.IndexOf(' ', StringComparison.Ordinal);
        var near = end < 0 ? markdown : markdown[..end];
        return near.Replace(Brace, @"\{", StringComparison.Ordinal) + markdown[near.Length..];
    }

    /// <summary>Without letters that cannot be seen and do not belong to a text; tabs are spaces.</summary>
    public static string Clean(string words)
    {
        var text = ThaiSpelling.Of(words);
        return Unwanted().IsMatch(text)
            ? Unwanted().Replace(text, match => match.ValueSpan is "\t" or "\n" or "\r" or "\v" or "\f" ? " " : "")
            : text;
    }

    private static void Append(StringBuilder written, string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            // An escaped brace still begins attributes in a heading.
            if (text[at] == '{')
                written.Append(from > 0 && !text.AsSpan(from..at).Contains(' ') ? "\\{" : Brace);
            else
                written.Append(IsMark(text, at) ? "\\" : "").Append(text[at]);
        }
    }

    private static bool IsMark(string text, int at)
    {
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
        return text[at] switch
        {
            var letter when Marks.Contains(letter, StringComparison.Ordinal) => true,
            '_' => !IsWord(before) || !IsWord(after),
            '=' or '$' => before == text[at] || after == text[at] || (text[at] == '$' && text.Contains('\\')),
            '&' => char.IsAsciiLetter(after) || after == '#',
            ':' => char.IsAsciiLetterLower(after) && text.AsSpan(at + 1).Contains(':'),
            _ => false,
        };
    }

    private static bool IsWord(char letter) =>
        !char.IsWhiteSpace(letter) && !char.IsPunctuation(letter) && !char.IsSymbol(letter);

    private static string Encoded(string path)
    {
        if (!path.AsSpan().ContainsAny(Encodable))
            return path;

        var text = new StringBuilder();
        foreach (var letter in path)
        {
            if (letter is '%' or '#' or '<' or '>' or '\\' or '&' or '"' or '*' or '`' or '|' or < ' ')
                text.Append('%').Append(((int)letter).ToString("X2"));
            else
                text.Append(letter);
        }

        return text.ToString();
    }

    /// <summary>As the page's reader finds addresses in a text, but without the signs that may be marks.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9/.@_=&?#%+\\-])https?://[A-Za-z0-9][A-Za-z0-9\-._~:/?#@%&=+]*[A-Za-z0-9/]")]
    private static partial Regex Addresses();

    [GeneratedRegex(
        @"^(?:(?<at>\#{1,6})(?=\s|$)|(?<at>\#)(?=\p{L})|(?<at>[-+>=])(?=[\s=-]|$)|(?<at>>)|(?<at>:::|!!!)"
            + @"|(?<at>~~~)|[0-9]{1,9}(?<at>[.)])(?=\s|$))"
    )]
    private static partial Regex LineMark();

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029\uFEFF\u200B\u2060\u00AD\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Unwanted();
}
