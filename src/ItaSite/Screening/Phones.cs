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

    public static IEnumerable<PersonalDatum> In(DigitGroups groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            var isAbroad = groups.Start(first) > 0 && groups.Text[groups.Start(first) - 1] is '+' or '\uFF0B';
            if (!isAbroad && groups.Before(first) is DigitGap.Dash or DigitGap.Dot or DigitGap.Comma)
                continue;

            var shape = Array.Find(isAbroad ? ShapesAbroad : Shapes, lengths => groups.Have(first, lengths));
            if (
                shape is null
                || groups.After(first + shape.Length - 1) is DigitGap.Dash or DigitGap.Dot or DigitGap.Comma
            )
                continue;

            var last = first + shape.Length - 1;
            var digits = groups.Digits(first, last);
            var home =
                isAbroad && digits.StartsWith("66", StringComparison.Ordinal)
                    ? $"0{digits[2..].TrimStart('0')}"
                    : digits;
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
}
