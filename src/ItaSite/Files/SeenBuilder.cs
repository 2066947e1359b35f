using System.Buffers;
using System.Net;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Files;

/// <summary>Gathers what a reader sees, letter by letter with its position in the source.</summary>
/// <param name="length">Of the text, about.</param>
internal sealed class SeenBuilder(int length)
{
    /// <summary>Stands for what parts two texts without being a letter, such as a picture.</summary>
    public const char Thing = '\uFFFC';

    private const int LongestEntity = 32;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n/>");

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tspan",
        "tt",
        "u",
        "var",
        "wbr",
        "o:p",
    };

    private readonly StringBuilder text = new(length);
    private readonly List<SeenRun> runs = [];

    public SeenText Result => new(text.ToString(), runs);

    public void Add(char letter, int position) => Add([letter], position);

    /// <summary>Letters that stand in the source one by one.</summary>
    public void Add(ReadOnlySpan<char> letters, int position)
    {
        if (!Continues(position))
            runs.Add(new SeenRun(text.Length, position, IsOne: false));

        text.Append(letters);
    }

    /// <summary>Letters that the source writes in another way, as a whole.</summary>
    public void AddCoded(string letters, int position)
    {
        runs.Add(new SeenRun(text.Length, position, IsOne: true));
        text.Append(letters);
    }

    private bool Continues(int position) =>
        runs is [.., { IsOne: false } last] && position - last.Position == text.Length - last.Index;

    /// <summary>
    /// HTML without its tags; what they hide from readers but not from everybody comes in lines of its own.
    /// </summary>
    public void AddHtml(ReadOnlySpan<char> html, int position)
    {
        for (var at = 0; at < html.Length; )
        {
            var rest = html[at..];
            if (rest is ['<', '!', '-', '-', ..])
            {
                at += AddAside(rest, "-->", position + at);
            }
            else if (rest is ['<', var first, ..] && (char.IsAsciiLetter(first) || first is '/' or '!' or '?'))
            {
                at += AddTag(rest, position + at);
            }
            else if (rest is ['&', ..] && rest[..Math.Min(rest.Length, LongestEntity)].IndexOf(';') is > 1 and var end)
            {
                AddCoded(WebUtility.HtmlDecode(rest[..(end + 1)].ToString()), position + at);
                at += end + 1;
            }
            else
            {
                Add(html[at], position + at);
                at++;
            }
        }
    }

    private int AddAside(ReadOnlySpan<char> rest, string end, int position)
    {
        var length = rest.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : rest.Length;
        Add('\n', position);
        Add(rest[..length], position);
        Add('\n', position);
        return length;
    }

    private int AddTag(ReadOnlySpan<char> rest, int position)
    {
        var length = EndOfTag(rest);
        var tag = rest[..length];
        var name = tag.TrimStart("</").ToString();
        var end = name.AsSpan().IndexOfAny(EndsOfName);
        name = end < 0 ? name : name[..end];
        if (!Inline.Contains(name))
            Add(
                name is "td" or "th" or "TD" or "TH" ? '\t'
                    : name is "br" or "BR" ? ' '
                    : '\n',
                position
            );

        return length;
    }

    /// <summary>Behind the &gt; that closes the tag: one in an attribute's quotes does not.</summary>
    private static int EndOfTag(ReadOnlySpan<char> rest)
    {
        var quote = '\0';
        for (var i = 1; i < rest.Length; i++)
        {
            if (quote != '\0')
                quote = rest[i] == quote ? '\0' : quote;
            else if (rest[i] is '"' or '\'' && rest[..i].TrimEnd().EndsWith("="))
                quote = rest[i];
            else if (rest[i] == '>')
                return i + 1;
        }

        return rest.IndexOf('>') is >= 0 and var plain ? plain + 1 : rest.Length;
    }
}
