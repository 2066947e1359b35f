using CsCheck;

namespace ItaSite.Tests.NumberFormats;

/// <summary>
/// Random numbers under random formats, of the kinds that LibreOffice shows as Excel does. Left out, with the reason:
/// bbbb, [$-th-TH,D07] and ids above 58 outside Thailand, which it does not know; negative numbers in a section of a
/// condition,
/// which it strips of their minus; a currency or Thai digits with %, E or a fraction, which it takes for something
/// else;
/// Thai digits in one of several sections, which it gives to the others, too; E+ before a word; a section of [&gt;0]
/// for nought;
/// a word of digits right behind a point; elapsed times beyond some days; days before 1 March 1900, and numbers below
/// nought as days.
/// </summary>
internal static class RandomFormats
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "",
        "",
        "",
        "\" บาท\"",
        "\" กม.\"",
        "\"ครั้งที่ \"",
        "\\-",
        "\\ ",
        "\" %\"",
        "\".\"",
        "\",\"",
        "\"(ก)\"",
        "฿",
        "_)",
        "_-",
        "* ",
        "\"[a]\""
    );

    private static readonly Gen<string> Whole = Gen.OneOf(
        "0",
        "#,##0",
        "#",
        "##0",
        "00000",
        "0000",
        "#,###",
        "?",
        "??0",
        "#,##0",
        "0",
        "000-000-0000",
        "0 0000 0000"
    );
    private static readonly Gen<string> Decimals = Gen.OneOf(
        "",
        "",
        ".0",
        ".00",
        ".00",
        ".000",
        ".##",
        ".0#",
        ".0?",
        ".???",
        ".#",
        ".????"
    );
    private static readonly Gen<string> Scale = Gen.OneOf("", "", "", "", "", ",", ",,");
    private static readonly Gen<string> Percent = Gen.OneOf("", "", "", "", "%");
    private static readonly Gen<string> Fraction = Gen.OneOf(
        "# ?/?",
        "# ??/??",
        "?/?",
        "# ?/8",
        "# ?/4",
        "# ??/16",
        "# ???/???",
        "# ?/100",
        "#,##0 ?/?"
    );
    private static readonly Gen<string> Exponent = Gen.OneOf(
        "0.00E+00",
        "0E+0",
        "##0.0E+0",
        "#0.0E+0",
        "0.000E+00",
        "0.##E+0"
    );
    private static readonly Gen<string> Colour = Gen.OneOf("", "", "", "", "[Red]", "[Blue]", "[Color10]");

    private static readonly Gen<string> Plain = Gen.Select(
        Whole,
        Decimals,
        Scale,
        Percent,
        (whole, decimals, scale, percent) => whole + decimals + scale + percent
    );

    private static readonly Gen<string> Section = Gen.OneOf(
        Gen.Select(Colour, Word, Plain, Word, (colour, before, plain, behind) => colour + before + plain + behind),
        Gen.Select(
            Gen.OneOf("", "[$฿-41E]", "[$USD]"),
            Whole,
            Decimals,
            Word,
            (money, whole, decimals, behind) => money + whole + decimals + behind
        ),
        Gen.Select(Colour, Word, Fraction, (colour, before, fraction) => colour + before + fraction),
        Gen.Select(Colour, Exponent, (colour, exponent) => colour + exponent),
        Gen.Select(Word, Word, (before, behind) => $"{before}General{behind}")
    );

    private static readonly Gen<string> Negative = Gen.Select(
        Gen.OneOf("-", "\\-", "(", "[Red]-", "[Red]", ""),
        Plain,
        Gen.OneOf(")", ""),
        (sign, plain, end) => sign + plain + end
    );
    private static readonly Gen<string> Nought = Gen.OneOf("\"-\"", "0", "\"ไม่มี\"", "_-* \"-\"??_-", "0.00");

    private static readonly Gen<double> Number = Gen.OneOf(
        Gen.OneOf(0d, 1d, -1d, 0.5, -0.5, 1000d, 100d, 0.001),
        Gen.Select(Gen.Int[0, 1_000_000_000], Gen.Int[0, 6], (digits, decimals) => digits / Math.Pow(10, decimals)),
        Gen.Select(
            Gen.Int[-10_000_000, 10_000_000],
            Gen.Int[0, 4],
            (digits, decimals) => digits / Math.Pow(10, decimals)
        ),
        Gen.Long[0, 99_999_999_999].Select(satang => satang / 100d)
    );

    private static readonly Gen<double> Positive = Number.Select(Math.Abs);

    private static readonly Gen<(double Value, string Format)> Numbers = Gen.OneOf(
        Gen.Select(Number, Section),
        Gen.Select(Number, Gen.Select(Whole, Decimals, (whole, decimals) => $"[$-D00041E]{whole}{decimals}")),
        Gen.Select(Number, Gen.Select(Section, Negative, (section, negative) => $"{section};{negative}")),
        Gen.Select(
            Number,
            Gen.Select(
                Section,
                Negative,
                Nought,
                Gen.OneOf("", ";@"),
                (section, negative, nought, text) => $"{section};{negative};{nought}{text}"
            )
        ),
        Gen.Select(
            Positive,
            Gen.Select(
                Gen.OneOf("[>=1000]", "[<100]", "[=0]", "[>=1000000]"),
                Section,
                Section,
                (condition, first, second) => $"{condition}{first};{second}"
            )
        )
    );

    private static readonly Gen<string> Locale = Gen.OneOf(
        "",
        "",
        "[$-41E]",
        "[$-107041E]",
        "[$-D07041E]",
        "[$-D00041E]",
        "[$-409]",
        "[$-1010409]",
        "[$-187041E]"
    );
    private static readonly Gen<string> DayPart = Gen.OneOf(
        "d",
        "dd",
        "m",
        "mm",
        "mmm",
        "mmmm",
        "mmmmm",
        "yy",
        "yyyy",
        "ddd",
        "dddd"
    );
    private static readonly Gen<string> Separator = Gen.OneOf("/", "-", " ", ".", " \"ที่\" ", ", ");
    private static readonly Gen<string> Clock = Gen.OneOf(
        "h:mm",
        "hh:mm",
        "h:mm:ss",
        "hh:mm:ss",
        "h:mm AM/PM",
        "mm:ss",
        "mm:ss.0",
        "h:mm:ss.00",
        "hh.mm",
        "h\" ชม. \"mm\" นาที\""
    );
    private static readonly Gen<string> End = Gen.OneOf("", "", "\" น.\"", ";@");

    private static readonly Gen<double> Day = Gen.Select(
        Gen.Int[61, 60_000],
        Gen.Int[0, 86_399],
        Gen.Bool,
        (day, second, isWhole) => isWhole ? day : day + ((second + 0.01) / 86_400d)
    );
    private static readonly Gen<double> Hours = Gen.Select(
        Gen.Int[0, 20],
        Gen.Int[0, 86_399],
        (day, second) => day + ((second + 0.01) / 86_400d)
    );

    private static readonly Gen<(double Value, string Format)> Days = Gen.OneOf(
        Gen.Select(
            Day,
            Gen.Select(
                Locale,
                DayPart,
                Separator,
                DayPart,
                Separator,
                DayPart,
                End,
                (locale, a, s, b, t, c, end) => locale + a + s + b + t + c + end
            )
        ),
        Gen.Select(Day, Gen.Select(Locale, DayPart, End, (locale, part, end) => locale + part + end)),
        Gen.Select(Day, Gen.Select(Locale, Clock, End, (locale, clock, end) => locale + clock + end)),
        Gen.Select(
            Day,
            Gen.Select(
                Locale,
                Gen.OneOf("d/m/yyyy", "dd/mm/yyyy", "d mmm yyyy", "yyyy-mm-dd", "d mmm yy"),
                Clock,
                End,
                (locale, day, clock, end) => $"{locale}{day} {clock}{end}"
            )
        ),
        Gen.Select(
            Hours,
            Gen.Select(Gen.OneOf("[h]:mm", "[h]:mm:ss", "[mm]:ss", "[hh]:mm", "[s]"), End, (clock, end) => clock + end)
        )
    );

    public static readonly Gen<(double Value, string Format)> Any = Gen.Frequency((2, Numbers), (1, Days));
}
