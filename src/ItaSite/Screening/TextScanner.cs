using System.Globalization;
using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>Reads a text from left to right, taking what it is asked for or staying where it is.</summary>
internal sealed class TextScanner(string text, int position)
{
    public int Position { get; private set; } = position;

    /// <summary>A few spaces and at most one line end: a sentence may run on, a paragraph may not.</summary>
    public void Space()
    {
        const int most = 20;
        var start = Position;
        var lineEnds = 0;
        while (Position < text.Length && Position - start < most && char.IsWhiteSpace(text[Position]))
        {
            if (text[Position] == '\n' && ++lineEnds > 1)
                return;

            Position++;
        }
    }

    public bool Word(string word)
    {
        if (!text.AsSpan(Position).StartsWith(word, StringComparison.Ordinal))
            return false;

        Position += word.Length;
        return true;
    }

    /// <summary>The value of the first of these words that stands here.</summary>
    public T? OneOf<T>((string Word, T Value)[] words)
        where T : struct
    {
        foreach (var (word, value) in words)
        {
            if (Word(word))
                return value;
        }

        return null;
    }

    /// <summary>A whole number in Thai or Arabic digits, no longer and no shorter than asked.</summary>
    public int? Number(int shortest, int longest)
    {
        var end = Position;
        while (end < text.Length && end - Position <= longest && char.IsDigit(text[end]))
            end++;

        if (end - Position < shortest || end - Position > longest)
            return null;

        if (
            !int.TryParse(
                ThaiDigits.ToArabic(text[Position..end]),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
            return null;

        Position = end;
        return number;
    }
}
