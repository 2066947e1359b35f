using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>
/// Finds codes of items whose letter O is typed as a zero: ข้อ ๐๓๔. Clerks number much else with zeros, so a code is
/// believed only behind ข้อ, or where a line or a cell begins with it.
/// </summary>
internal static class ItemCodes
{
    private const string Item = "ข้อ";
    private const string Heading = "หัวข้อ";
    private const char ThaiZero = '๐';

    public static IEnumerable<Typo> In(string text, Catalogue catalogue)
    {
        for (var i = 0; i < text.Length; )
        {
            var end = i;
            while (end < text.Length && char.IsDigit(text[end]))
                end++;

            if (end == i)
            {
                i++;
                continue;
            }

            if (
                text[i] is '0' or ThaiZero
                && end - i is 2 or 3
                && StandsAlone(text, i, end)
                && catalogue.Find(text[i..end]) is { } item
                && SlipOf(text, i, end, item) is { } slip
            )
                yield return slip;

            i = end;
        }
    }

    private static Typo? SlipOf(string text, int start, int end, Item item)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        var isAfterItem =
            before.EndsWith(Item, StringComparison.Ordinal) && !before.EndsWith(Heading, StringComparison.Ordinal);
        if (
            !isAfterItem
            && !(text[start] == ThaiZero && BeginsLineOrCell(before) && IsPlausible(text, start, end, item))
        )
            return null;

        return new Typo(
            start,
            end - start,
            TextProblems.ItemCodeHasZero,
            isAfterItem ? item.Code.Value : null,
            text[start..end],
            item.Code.Value
        );
    }

    /// <summary>Not part of a time, a decimal, a telephone number, a date, a path or a word.</summary>
    private static bool StandsAlone(string text, int start, int end) =>
        (
            start == 0
            || char.IsWhiteSpace(text[start - 1])
            || text[start - 1] is '|' or '(' or ',' or '*' or '"'
            || text.AsSpan(0, start).EndsWith(Item, StringComparison.Ordinal)
        )
        && (
            end == text.Length
            || text[end] is not ('.' or ':' or '/' or '-' or '–' or ',' or '%')
            || end + 1 == text.Length
            || !char.IsDigit(text[end + 1])
        )
        && (end == text.Length || !char.IsAsciiLetter(text[end]))
        && !IsCounted(text.AsSpan(end));

    /// <summary>A day, an hour or a longer number goes on behind it.</summary>
    private static bool IsCounted(ReadOnlySpan<char> after)
    {
        after = after.TrimStart(' ');
        if (after.IsEmpty)
            return false;

        if (char.IsDigit(after[0]))
            return true;

        foreach (
            var word in ThaiCalendar.Months.Concat(ThaiCalendar.ShortMonths).Append("น.").Append("นาฬิกา").Append("บาท")
        )
        {
            if (after.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool BeginsLineOrCell(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd("*#>-\t ");
        return before.IsEmpty || before[^1] is '\n' or '\r' or '|';
    }

    /// <summary>
    /// Two digits are also what rows are numbered with: then the item's title must stand in the line.
    /// </summary>
    private static bool IsPlausible(string text, int start, int end, Item item)
    {
        const int inFull = 3;
        if (end - start == inFull)
            return true;

        var lineEnd = text.AsSpan(end).IndexOf('\n');
        return text.AsSpan(end, lineEnd < 0 ? text.Length - end : lineEnd)
            .Contains(item.Title, StringComparison.Ordinal);
    }
}
