using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>
/// Finds Thai mobile numbers, 06, 08 or 09 and eight digits, as people part them; other numbers are offices'.
/// </summary>
internal static class Phones
{
    private static readonly int[][] Shapes =
    [
        [10],
        [3, 7],
        [3, 3, 4],
        [3, 4, 3],
        [2, 4, 4],
        [2, 8],
        [4, 3, 3],
        [4, 6],
        [1, 9],
        [1, 4, 5],
        [1, 4, 4, 1],
        [3, 3, 2, 2],
        [3, 2, 2, 3],
        [1, 2, 3, 4],
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ];
    private static readonly int[][] ShapesAbroad =
    [
        [11],
        [2, 9],
        [2, 2, 3, 4],
        [2, 2, 7],
        [2, 1, 4, 4],
        [2, 1, 8],
        [2, 3, 3, 3],
        [2, 1, 2, 3, 4],
        [2, 1, 9],
    ];

    /// <summary>As dialled from abroad without a plus: 00 66 81 234 5678.</summary>
    private static readonly int[][] ShapesDialled =
    [
        [13],
        [4, 9],
        [4, 2, 3, 4],
        [4, 2, 7],
        [4, 1, 4, 4],
        [4, 1, 8],
        [2, 2, 9],
        [2, 2, 2, 3, 4],
    ];
    private static readonly int[][] ShapesOfMarks =
    [
        [3, 3, 4],
        [3, 7],
    ];

    /// <summary>Where a link or a word names a telephone, the plus of the country is often left out.</summary>
    private static readonly string[] Announcements = ["tel:", "wa.me/", "phone=", "โทร", "มือถือ", "whatsapp"];

    public static IEnumerable<PersonalDatum> In(DigitGroups groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            var isAbroad = groups.Start(first) > 0 && groups.Text[groups.Start(first) - 1] is '+' or '\uFF0B';
            if (!isAbroad && (groups.Before(first) & (DigitGap.Dash | DigitGap.Dot)) != 0)
                continue;

            if (ShapeAt(groups, first, isAbroad) is not { } shape)
                continue;

            var last = first + shape.Length - 1;
            if (!IsWhole(groups, last))
                continue;

            var home = Home(groups.Digits(first, last), isAbroad);
            if (home is ['0', '6' or '8' or '9', ..] && home.Length == 10)
                yield return new PersonalDatum(
                    PersonalKind.Phone,
                    groups.Start(first),
                    groups.End(last),
                    home,
                    Redacted.Of(groups.Text[groups.Start(first)..groups.End(last)])
                );
        }
    }

    private static int[]? ShapeAt(DigitGroups groups, int first, bool isAbroad)
    {
        if (isAbroad)
            return Array.Find(ShapesAbroad, lengths => groups.Have(first, lengths));

        var digits = groups.Text.AsSpan(groups.Start(first));
        if (DigitGroups.ValueOf(digits[0]) == 6)
            return groups.Have(first, [11]) && IsAnnounced(groups.Text, groups.Start(first)) ? ShapesAbroad[0] : null;

        if (DigitGroups.ValueOf(digits[0]) != 0)
            return null;

        return Array.Find(Shapes, lengths => groups.Have(first, lengths))
            ?? Array.Find(
                ShapesOfMarks,
                lengths => groups.Have(first, lengths, DigitGap.InNumber | DigitGap.Slash | DigitGap.Underscore)
            )
            ?? Array.Find(ShapesDialled, lengths => groups.Have(first, lengths));
    }

    /// <summary>A short number behind a dash is the end of a range: 081-234-5678-9.</summary>
    private static bool IsWhole(DigitGroups groups, int last) =>
        groups.After(last) switch
        {
            DigitGap.Dash => groups.Length(last + 1) <= 2,
            DigitGap.Dot => false,
            _ => true,
        };

    private static string Home(string digits, bool isAbroad)
    {
        if (digits.StartsWith("0066", StringComparison.Ordinal))
            return $"0{digits[4..].TrimStart('0')}";

        return (isAbroad || digits.Length == 11) && digits.StartsWith("66", StringComparison.Ordinal)
            ? $"0{digits[2..].TrimStart('0')}"
            : digits;
    }

    private static bool IsAnnounced(string text, int position)
    {
        const int within = 20;
        var start = Math.Max(0, position - within);
        foreach (var word in Announcements)
        {
            if (text.AsSpan(start, position - start).Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
