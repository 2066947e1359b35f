using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// Keeps characters that no page can show out of the text: what breaks a line in Word breaks the line, any other is a
/// space, so that no two words become one.
/// </summary>
internal static class ControlCharacters
{
    public const char LineSeparator = '\u2028';

    /// <summary>Control characters but tab and the ends of lines, and the two separators of Unicode.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl).Except(['\t', '\n', '\r']),
        LineSeparator,
        '\u2029',
    ]);

    public static bool Is(char letter) => All.Contains(letter);

    /// <summary>The text with one character for one, so that positions stay true.</summary>
    public static string Without(string text) =>
        text.AsSpan().IndexOfAny(All) < 0
            ? text
            : string.Create(
                text.Length,
                text,
                static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] =
                            !Is(source[i]) ? source[i]
                            : Breaks(source[i]) ? LineSeparator
                            : ' ';
                }
            );

    /// <summary>Turns what breaks lines into line breaks.</summary>
    public static void BreakLines(ContainerInline container)
    {
        var broken = new InlineWalk(container).ListOf<LiteralInline>(static literal =>
            literal.Content.AsSpan().Contains(LineSeparator)
        );
        foreach (var literal in broken)
        {
            Inline last = literal;
            var text = literal.Content.ToString();
            var start = literal.Span.Start;
            var lines = text.Split(LineSeparator);
            var position = 0;
            foreach (var line in lines)
            {
                var span = new SourceSpan(start + position, start + position + line.Length - 1);
                if (position == 0)
                    literal.Content = new StringSlice(line);
                else
                    last = After(
                        last,
                        new LineBreakInline { IsHard = true, Span = new SourceSpan(span.Start - 1, span.Start - 1) },
                        new LiteralInline(line) { Span = span }
                    );

                position += line.Length + 1;
            }
        }

        foreach (var inline in new InlineWalk(container))
        {
            if (inline is CodeInline code)
                code.Content = code.Content.Replace(LineSeparator, ' ');
        }
    }

    private static LiteralInline After(Inline last, LineBreakInline lineBreak, LiteralInline literal)
    {
        last.InsertAfter(lineBreak);
        lineBreak.InsertAfter(literal);
        return literal;
    }

    /// <summary>Vertical tab (Shift+Enter in Word), form feed, next line, and the two separators of Unicode.</summary>
    private static bool Breaks(char letter) => letter is '\v' or '\f' or '\u0085' or LineSeparator or '\u2029';
}
