using System.Buffers;
using System.Text.RegularExpressions;

namespace ItaSite.Model;

/// <summary>
/// Finds Markdown in a text that a visitor reads: what was meant as a mark, but is a letter now. Stars of footnotes,
/// sums and blanks to fill in are none.
/// </summary>
internal static partial class MarkdownMarks
{
    private const int LongestQuote = 40;

    private static readonly SearchValues<char> Signs = SearchValues.Create("*_[［]{|#`<~:$!=&");

    /// <summary>Whether a part of a text holds what a mark needs. Stars of two parts may be one mark.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> part) => part.IndexOfAny(Signs) >= 0;

    /// <returns>Each mark with its place, quoted as it stands there.</returns>
    public static IEnumerable<(int Index, string Quote)> In(string text)
    {
        if (!MayBeIn(text))
            return [];

        return StarsIn(text)
            .Concat(Marks().Matches(text).Select(match => (match.Index, Quote(match.Value))))
            .Concat(TableIn(text))
            .OrderBy(mark => mark.Item1);
    }

    /// <summary>
    /// A bold that was opened on a line and never closed there. Alone it looks like the note to a footnote's stars:
    /// none may stand before it.
    /// </summary>
    public static IEnumerable<(int Index, string Quote)> OpenStarsIn(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (Stars().Matches(line) is [var run] && Opens(line, run) && !IsSpaceAt(line, run.Index + run.Length))
                yield return (start + run.Index, Quote(line[run.Index..]));

            start += line.Length + 1;
        }
    }

    /// <summary>Whether stars stand behind a word, as those of a footnote do.</summary>
    public static bool HasFootnoteStars(string text) =>
        Stars().Matches(text).Any(run => run.Index > 0 && !Opens(text, run));

    private static IEnumerable<(int Index, string Quote)> StarsIn(string text)
    {
        var runs = Stars().Matches(text);
        for (var i = 0; i + 1 < runs.Count; i++)
        {
            var start = runs[i].Index;
            var inner = text.AsSpan((start + runs[i].Length)..runs[i + 1].Index);
            if (
                !HasLetter(inner)
                || inner.Contains('\n')
                || (!Opens(text, runs[i]) && IsSpaceAt(text, start + runs[i].Length))
            )
                continue;

            yield return (start, Quote(text[start..(runs[i + 1].Index + runs[i + 1].Length)]));
            i++;
        }
    }

    private static IEnumerable<(int Index, string Quote)> TableIn(string text)
    {
        if (Table().Match(text) is { Success: true } table)
            yield return (table.Index, Quote(table.Value));
    }

    private static bool Opens(string text, Match run) => run.Index == 0 || char.IsWhiteSpace(text[run.Index - 1]);

    private static bool IsSpaceAt(string text, int index) => index >= text.Length || char.IsWhiteSpace(text[index]);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetter(letter))
                return true;
        }

        return false;
    }

    private static string Quote(string mark)
    {
        var line = mark.Trim().Split('\n')[0];
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }

    [GeneratedRegex(@"(?<!\*)\*{2,3}(?!\*)")]
    private static partial Regex Stars();

    [GeneratedRegex(
        """
            (?<!_)__(?=[^\s_])[^_\n]{0,80}\p{L}[^_\n]{0,80}(?<=[^\s_])__(?!_)
            | (?<!~)~~(?![~\s])[^~\n]{0,80}\p{L}[^~\n]{0,80}~~(?!~)
            | !?\[[^\[\]\n]{0,200}\]\([^)\n]*\)?
            | !?[\[［][^\[\]［］\n]{1,200}[\]］]\s{0,2}[(（]
              (?=[^)）\n]*(?:://|www\.|mailto:|tel:|\.[A-Za-z]{2,5}[)）\#]))[^)）\n]*[)）]
            | \[[^\[\]\n]*\p{L}[^\[\]\n]*\]\[[^\[\]\n]*\]
            | (?:^|(?<=\n))\[[^\[\]\n]+\]:[ ]*(?=\S*[./])\S+
            | \[\^[^\[\]\s]+\]
            | \[\[[^\[\]\n]*\p{L}[^\[\]\n]*\]\]
            | (?:^|(?<=\n))\[(?:TOC\]|![^\[\]\s]+\])
            | (?:^|(?<=\n))(?::::+[ ]*(?:[a-z]\w*|(?=\n|$))|!!![ ]+[a-z]\w*)
            | (?<!\w)_(?=\p{L})[^_\n]{0,80}(?<!\s)_(?![_\W]|$)
            | (?<!=)==(?![=\s])[^=\n]{0,80}\p{L}[^=\n]{0,80}==(?!=)
            | (?:(?<=^|\s))!\s?\uFFFC
            | \{\s*[\#.]\s*[^\s{}][^{}\n]*\}?
            | (?:^|(?<=\n))(?:\#{2,6}\S[^\n]*|\#{1,6}[ ]+\S[^\n]*|\#\p{L}[^\#\n]*(?=\n|$))
            | ```\w*
            | </?[A-Za-z][A-Za-z0-9]*(?::[A-Za-z]\w*|-[A-Za-z-]+)?(?:\s[^<>\n]*)?/?>
            | <!--
            | (?<![\w:/]):[a-z][a-z0-9_+-]{1,30}:(?![\w/:])
            | \$\$[^$\n]+\$\$
            | (?<![$\w])\$(?=[^$\n]*[\^\\])[^$\s][^$\n]*\$(?!\w)
            | &(?:nbsp|amp|lt|gt|quot|[lr][ds]quo|[nm]dash|hellip|bull|\#[0-9]{2,5});
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Marks();

    /// <summary>A row between bars, a row of dashes, or two lines of as good as nothing but cells.</summary>
    [GeneratedRegex(
        @"(?:^|(?<=\n))(?:[ \t]*\|[^\n|]+\|[^\n]*|[ \t|:]*-{3,}[ \t]*:?[ \t]*\|[ \t|:-]*(?=\n|$)|[^|\n]+\|[^\n]*\n[^"
            + @"|\n]+\|[^\n]*)"
    )]
    private static partial Regex Table();
}
