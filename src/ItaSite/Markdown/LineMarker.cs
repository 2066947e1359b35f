using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Markdown;

/// <summary>
/// What an author typed at the beginning of a line to mark an entry: ๑. ๑) (๑) ๑.๑ ก. ก) (ก) a) ii. ① • – and what Word
/// makes of them.
/// </summary>
/// <param name="Kind">
/// What it is written like: <c>(1)</c>, <c>1.</c>, <c>1.1</c>, <c>ก)</c>, a bullet, or the word before the number.
/// </param>
/// <param name="Number">Its place among its like; 0 for a bullet.</param>
/// <param name="Parent">What stands before the last number: 2 in 2.1.</param>
/// <param name="IsCertain">Whether it can't be anything else: 2.5 and 5 may be amounts, and ม. an abbreviation.</param>
internal sealed partial record LineMarker(string Kind, int Number, string Parent, bool IsCertain)
{
    /// <summary>As lists are lettered: ฃ and ฅ are out of use.</summary>
    private const string Letters = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    private const string LettersWithoutRare = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    /// <summary>Of a word with its number, such as ข้อ ๑๒, in letters.</summary>
    private const int LongestWorded = 20;

    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// <summary>Whether the letters that a line begins with may be a marker, at a glance.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length <= LongestWorded
        || line[0] is not (>= 'ก' and <= 'ฮ' or (>= 'A' and <= 'Z'))
        || line[1] is ')' or '.'
        || line[..LongestWorded].ContainsAnyInRange('0', '9')
        || line[..LongestWorded].ContainsAnyInRange('๐', '๙');

    public static LineMarker? In(string line)
    {
        if (Bullet().Match(line) is { Success: true } bullet)
            return new LineMarker(KindOf(bullet.Groups["sign"].Value.Trim()), 0, "", true);

        if (Numbered().Match(line) is { Success: true } numbered)
            return numbered.Groups["close"].Value.Length == 0 && line.Contains('|', StringComparison.Ordinal)
                ? null
                : OfNumber(numbered);

        if (Lettered().Match(line) is { Success: true } lettered)
        {
            var letter = lettered.Groups["letter"].Value[0];
            return new LineMarker(
                Shape(lettered, "ก"),
                Letters.IndexOf(letter, StringComparison.Ordinal) + 1,
                "",
                lettered.Groups["close"].Value == ")"
            );
        }

        if (Latin().Match(line) is { Success: true } latin)
            return OfLatin(latin);

        return
            Worded().Match(line) is { Success: true } worded
            && int.TryParse(ThaiDigits.ToArabic(worded.Groups["number"].Value), out var number)
            ? new LineMarker(worded.Groups["word"].Value, number, "", false)
            : null;
    }

    /// <summary>Whether two lines are entries of one list, one behind the other.</summary>
    public static bool Follow(LineMarker first, LineMarker second) =>
        first.Kind == second.Kind
        && (
            (first.Parent == second.Parent && (second.Number == first.Number + 1 || LettersFollow(first, second)))
            || (first.Parent != second.Parent && second.Number == 1)
        );

    /// <summary>Numbers in circles are all of one kind.</summary>
    private static string KindOf(string sign) =>
        sign[0] is (>= '\u2460' and <= '\u2473') or (>= '\u2776' and <= '\u277F') ? "①" : sign;

    /// <summary>ฆ is left out by some.</summary>
    private static bool LettersFollow(LineMarker first, LineMarker second) =>
        first.Kind.Contains('ก', StringComparison.Ordinal)
        && first.Number > 0
        && second.Number > 0
        && LettersWithoutRare.IndexOf(Letters[second.Number - 1], StringComparison.Ordinal) is > 0 and var place
        && LettersWithoutRare[place - 1] == Letters[first.Number - 1];

    private static LineMarker? OfNumber(Match match)
    {
        var parts = ThaiDigits.ToArabic(match.Groups["number"].Value).Split('.');
        if (!int.TryParse(parts[^1], out var number))
            return null;

        var shape = Shape(match, string.Join('.', Enumerable.Repeat("1", parts.Length)));
        return new LineMarker(shape, number, string.Join('.', parts[..^1]), match.Groups["close"].Value.Length > 0);
    }

    private static LineMarker OfLatin(Match match)
    {
        var sign = match.Groups["sign"].Value;
        var roman = Array.IndexOf(Roman, sign) + 1;
        return new LineMarker(Shape(match, roman > 0 ? "i" : "a"), roman > 0 ? roman : sign[0] - 'a' + 1, "", false);
    }

    private static string Shape(Match match, string sign) =>
        match.Groups["open"].Value + sign + match.Groups["close"].Value;

    /// <summary>
    /// The private ones are Word's, of its fonts Symbol and Wingdings; its third bullet is a letter o with a tab.
    /// </summary>
    [GeneratedRegex(
        @"^(?:(?<sign>[•·●○◦▪▫■□◆◇❖➢►▶‣⁃✓✔☐☑☒→⇒➔➜➤★☆✦◉※\u2460-\u2473\u2776-\u277F\uF020-\uF0FF])|(?<sign>[–—−])(?=\s"
            + @"|[\u0E00-\u0E7F])|(?<sign>o\t)|(?<sign>[-*])(?=[\u0E01-\u0E4E]))"
    )]
    private static partial Regex Bullet();

    [GeneratedRegex(
        @"^(?<open>\(?)(?<number>[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3})*)(?:(?<close>\.?\)|\.)(?=\s|[\u0E01-\u0E4E“""'"
            + @"(\uFFFC])|(?<close>)(?=\s))(?<!^\([0-9๐-๙.]+)"
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^(?<open>\(?)(?<letter>[ก-ฮ])(?:(?<close>\))(?=\s|[\u0E01-\u0E4E“""'(\uFFFC])|(?<close>\.)(?=\s))"
            + @"(?<!^\([ก-ฮ]\.)"
    )]
    private static partial Regex Lettered();

    [GeneratedRegex(
        @"^(?<open>\(?)(?<sign>[a-z]|[ivx]{2,4})(?:(?<close>\))(?=\s|[\u0E01-\u0E4E])|(?<close>\.)(?=\s))"
            + @"(?<!^\([a-z]+\.)"
    )]
    private static partial Regex Latin();

    [GeneratedRegex(@"^(?<word>[ก-ฮ][\u0E01-\u0E4E]{1,14}?)\s?(?<number>[0-9๐-๙]{1,3})(?=[\s:.)]|$)")]
    private static partial Regex Worded();
}
