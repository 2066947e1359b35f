using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>
/// Finds characters that came with copied text: invisible ones, no-break spaces, and the private glyphs of old Thai
/// fonts.
/// </summary>
internal static class StrayCharacters
{
    private const char Bom = '\uFEFF';
    private const char FirstUnseen = '\u00AD';
    private const char NoBreakSpace = '\u00A0';

    private const int LongestWordTold = 12;

    public static IEnumerable<Typo> In(string text)
    {
        // A byte-order mark at the very top is the file's, not the text's.
        for (var i = text.StartsWith(Bom) ? 1 : 0; i < text.Length; )
        {
            var letter = text[i];
            if (letter >= FirstUnseen && UnseenLetters.LengthAt(text, i) > 0)
            {
                var end = i;
                while (end < text.Length && UnseenLetters.LengthAt(text, end) is > 0 and var length)
                    end += length;

                if (Unseen(text, i, end) is { } typo)
                    yield return typo;

                i = end;
            }
            else if (letter == NoBreakSpace)
            {
                var end = EndOfRun(text, i, other => other == NoBreakSpace);
                yield return NoBreak(text, i, end);
                i = end;
            }
            else if (IsPrivate(letter))
            {
                var end = EndOfRun(text, i, IsPrivate);
                if (TouchesThai(text, i, end))
                    yield return Private(text, i, end);

                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    private static int EndOfRun(string text, int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < text.Length && belongs(text[end]))
            end++;

        return end;
    }

    private static bool IsPrivate(char letter) => letter is >= '\uE000' and <= '\uF8FF';

    private static bool TouchesThai(string text, int start, int end) =>
        (start > 0 && ThaiLetters.IsThai(text[start - 1])) || (end < text.Length && ThaiLetters.IsThai(text[end]));

    private static Typo? Unseen(string text, int start, int end)
    {
        var run = text.AsSpan(start, end - start);
        if (run.ContainsAny(UnseenLetters.OfDirection))
            return TurnsNothing(text, start, run)
                ? null
                : Invisible(text, start, end) with
                {
                    Problem = TextProblems.LetterTurnsOthers,
                };

        // Joiners and selectors have work to do in other scripts and in emoji.
        return run.ContainsAnyExcept(UnseenLetters.OfOtherScripts) || TouchesThai(text, start, end)
            ? Invisible(text, start, end)
            : null;
    }

    /// <summary>Marks beside words that are written from the right keep them in order; overrides never do.</summary>
    private static bool TurnsNothing(string text, int start, ReadOnlySpan<char> run) =>
        !run.ContainsAny(UnseenLetters.Overrides) && LineAt(text, start).ContainsAnyInRange('\u0590', '\u08FF');

    private static ReadOnlySpan<char> LineAt(string text, int position)
    {
        var from = text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        var to = text.IndexOf('\n', position) is var next and >= 0 ? next : text.Length;
        return text.AsSpan(Math.Min(from, position), to - Math.Min(from, position));
    }

    private static Typo Invisible(string text, int start, int end)
    {
        var (from, to) = ThaiLetters.WordAround(text, start, end);
        var word = string.Concat(text.AsSpan(from, start - from), text.AsSpan(end, to - end));
        return new Typo(
            start,
            end - start,
            TextProblems.LetterIsInvisible,
            "",
            word.Length > 0 ? word : LineAround(text, start, end),
            CodesOf(text.AsSpan(start, end - start))
        );
    }

    private static string LineAround(string text, int start, int end)
    {
        var from = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var to = text.IndexOf('\n', end) is var next and >= 0 ? next : text.Length;
        var line = string.Concat(
                text.AsSpan(Math.Min(from, start), Math.Max(0, start - from)),
                text.AsSpan(end, to - end)
            )
            .Trim();
        return line.Length <= LongestWordTold ? line : line[..LongestWordTold];
    }

    /// <summary>At the start of a line it stands for indentation, which means something in Markdown and YAML.</summary>
    private static Typo NoBreak(string text, int start, int end)
    {
        var before = start;
        while (before > 0 && text[before - 1] is ' ' or '\t')
            before--;

        var isIndentation = before == 0 || text[before - 1] is '\n' or '\r' or Bom;
        return new Typo(
            start,
            end - start,
            TextProblems.SpaceDoesNotBreak,
            isIndentation ? null : " ",
            $"{WordBefore(text, start)} {WordBehind(text, end)}".Trim()
        );
    }

    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestWordTold && !char.IsWhiteSpace(text[start - 1]))
            start--;

        while (start < end && ThaiLetters.ClingsToTheLast(text[start]))
            start++;

        return text[start..end];
    }

    private static string WordBehind(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestWordTold && !char.IsWhiteSpace(text[end]))
            end++;

        return text[start..end];
    }

    private static Typo Private(string text, int start, int end)
    {
        var mended = string.Create(
            end - start,
            (text, start),
            static (span, state) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = OldThaiGlyphs.Mended(state.text[state.start + i]);
            }
        );
        var slip = Typo.In(text, start, end, TextProblems.GlyphIsPrivate, mended.Any(IsPrivate) ? null : mended);
        return slip with { Arguments = [slip.Arguments[1], CodeOf(text[start])] };
    }

    private static string CodesOf(ReadOnlySpan<char> run)
    {
        const int most = 3;
        var codes = new List<string>();
        foreach (var rune in run.EnumerateRunes())
        {
            var code = $"U+{rune.Value:X4}";
            if (codes.Count < most && !codes.Contains(code))
                codes.Add(code);
        }

        return string.Join(' ', codes);
    }

    public static string CodeOf(char letter) => $"U+{((int)letter).ToString("X4")}";
}
