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

    public static bool Is(char letter) =>
        (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')) || letter is LineSeparator or '\u2029';

    /// <summary>The text with one character for one, so that positions stay true.</summary>
    public static string Without(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !text.Any(Is)
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
        foreach (
            var literal in container
                .FindDescendants<LiteralInline>()
                .Where(literal => literal.Content.AsSpan().Contains(LineSeparator))
                .ToList()
        )
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

        foreach (
            var code in container
                .FindDescendants<CodeInline>()
                .Where(code => code.Content.Contains(LineSeparator, StringComparison.Ordinal))
        )
            code.Content = code.Content.Replace(LineSeparator, ' ');
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
