using System.Text;

namespace ItaSite.NumberFormats;

/// <summary>Reads a format code (ECMA-376 18.8.31) into its sections.</summary>
internal sealed class FormatReader
{
    private const string GeneralWord = "General";
    private const int MostSections = 4;

    private static readonly string[] Colours =
    [
        "black",
        "blue",
        "cyan",
        "green",
        "magenta",
        "red",
        "white",
        "yellow",
        "color",
    ];

    private readonly string code;
    private readonly List<FormatSection> sections = [];
    private readonly List<FormatToken> tokens = [];
    private FormatCondition? condition;
    private FormatLocale locale = FormatLocale.Unsaid;
    private bool isColoured;
    private int at;

    private FormatReader(string code) => this.code = code;

    /// <returns>Null for a code that no spreadsheet understands.</returns>
    public static IReadOnlyList<FormatSection>? Read(string code)
    {
        var reader = new FormatReader(code);
        return reader.ReadAll() && reader.sections.Count <= MostSections ? reader.sections : null;
    }

    private bool ReadAll()
    {
        while (at < code.Length)
        {
            if (code[at] == ';')
            {
                if (!EndSection())
                    return false;

                at++;
            }
            else if (!ReadOne())
            {
                return false;
            }
        }

        return EndSection();
    }

    private bool EndSection()
    {
        if (SectionTokens.Settled(tokens) is not { } settled || SectionTokens.HasDigitsBehindExponent(settled))
            return false;

        sections.Add(new FormatSection(settled, condition, locale, isColoured));
        tokens.Clear();
        (condition, locale, isColoured) = (null, FormatLocale.Unsaid, false);
        return true;
    }

    private bool ReadOne()
    {
        switch (code[at])
        {
            case '"':
                var close = code.IndexOf('"', at + 1);
                Take(
                    FormatPart.Literal,
                    close < 0 ? code[(at + 1)..] : code[(at + 1)..close],
                    (close < 0 ? code.Length : close + 1) - at
                );
                return true;
            case '\\' or '_' or '*':
                var part = code[at] switch
                {
                    '\\' => FormatPart.Literal,
                    '_' => FormatPart.Blank,
                    _ => FormatPart.Fill,
                };
                var length = at + 1 < code.Length ? LetterLength(at + 1) : 0;
                Take(part, code.Substring(at + 1, length), 1 + length);
                return true;
            case '[':
                return ReadBracket();
            default:
                return ReadWord() || ReadSign();
        }
    }

    private bool ReadBracket()
    {
        var end = code.IndexOf(']', at);
        if (end < 0)
            return false;

        var inside = code[(at + 1)..end];
        at = end + 1;
        return inside is ['$', ..]
            ? ReadLocale(inside[1..])
            : ReadElapsed(inside) || ReadCondition(inside) || ReadColour(inside);
    }

    /// <summary>A sign of money, a locale, or both: <c>[$฿-41E]</c>.</summary>
    private bool ReadLocale(string inside)
    {
        var hyphen = inside.IndexOf('-', StringComparison.Ordinal);
        var sign = hyphen < 0 ? inside : inside[..hyphen];
        if (sign.Length > 0)
            tokens.Add(new FormatToken(FormatPart.Literal, sign));

        if (hyphen < 0)
            return true;

        if (FormatLocale.Read(inside[(hyphen + 1)..]) is not { } said)
            return false;

        // The locale of a sign of money speaks of the sign alone.
        if (sign.Length == 0)
            locale = said;

        return true;
    }

    private bool ReadElapsed(string inside)
    {
        if (
            inside.Length == 0
            || inside.Any(letter => char.ToLowerInvariant(letter) != char.ToLowerInvariant(inside[0]))
        )
            return false;

        FormatPart? part = char.ToLowerInvariant(inside[0]) switch
        {
            'h' => FormatPart.ElapsedHours,
            'm' => FormatPart.ElapsedMinutes,
            's' => FormatPart.ElapsedSeconds,
            _ => null,
        };
        if (part is not { } elapsed)
            return false;

        tokens.Add(new FormatToken(elapsed, inside.ToLowerInvariant()));
        return true;
    }

    private bool ReadCondition(string inside)
    {
        condition ??= FormatCondition.Read(inside);
        return condition is not null && FormatCondition.Read(inside) == condition;
    }

    /// <summary>Colours say nothing that a text could; numerals of the Far East are left in digits.</summary>
    private bool ReadColour(string inside)
    {
        isColoured |= Array.Exists(Colours, colour => inside.StartsWith(colour, StringComparison.OrdinalIgnoreCase));
        return isColoured
            || inside.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase)
            || inside.StartsWith("NatNum", StringComparison.OrdinalIgnoreCase);
    }

    private bool ReadWord()
    {
        if (Starts(GeneralWord))
            return Take(FormatPart.General, GeneralWord, GeneralWord.Length);

        if (Starts("AM/PM"))
            return Take(FormatPart.AmPm, "AM/PM", 5);

        if (Starts("A/P"))
            return Take(FormatPart.AmPm, code.Substring(at, 3), 3);

        if (Starts("E+") || Starts("E-"))
            return Take(FormatPart.Exponent, code.Substring(at, 2).ToUpperInvariant(), 2);

        var letter = char.ToLowerInvariant(code[at]);
        if (letter == 't' && tokens.Count == 0)
        {
            // Excel in Thai writes Thai digits so.
            locale = locale with
            {
                HasThaiDigits = true,
            };
            at++;
            return true;
        }

        var run = 1;
        while (at + run < code.Length && char.ToLowerInvariant(code[at + run]) == letter)
            run++;

        var text = new string(letter, run);
        return letter switch
        {
            'd' => Take(run > 2 ? FormatPart.Weekday : FormatPart.Day, text, run),
            'a' when run > 2 => Take(FormatPart.Weekday, text, run),
            'm' => Take(FormatPart.Month, text, run),
            'y' => Take(FormatPart.Year, text, run),
            'e' => Take(FormatPart.Year, "yyyy", run),
            'b' when at + run < code.Length && code[at + run] is '1' or '2' && run == 1 => false,
            'b' => Take(FormatPart.BuddhistYear, text, run),
            'g' => Take(FormatPart.Era, text, run),
            'h' => Take(FormatPart.Hour, text, run),
            's' => Take(FormatPart.Second, text, run),
            _ => false,
        };
    }

    private bool ReadSign() =>
        code[at] switch
        {
            'b' or 'B' => false,
            >= '1' and <= '9' => Take(FormatPart.Denominator, code.Substring(at, 1), 1),
            '0' or '#' or '?' => Take(FormatPart.Digit, code.Substring(at, 1), 1),
            '.' => Take(FormatPart.Point, ".", 1),
            ',' => Take(FormatPart.Comma, ",", 1),
            '%' => Take(FormatPart.Percent, "%", 1),
            '/' => Take(FormatPart.Slash, "/", 1),
            '@' => Take(FormatPart.Text, "@", 1),
            _ => Take(FormatPart.Literal, code.Substring(at, LetterLength(at)), LetterLength(at)),
        };

    private bool Starts(string word) => code.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private int LetterLength(int index) => Rune.TryGetRuneAt(code, index, out var rune) ? rune.Utf16SequenceLength : 1;

    private bool Take(FormatPart part, string text, int length)
    {
        tokens.Add(new FormatToken(part, text));
        at += length;
        return true;
    }
}
