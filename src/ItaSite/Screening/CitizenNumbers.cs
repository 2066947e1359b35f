namespace ItaSite.Screening;

/// <summary>
/// Finds the 13 digits of a citizen number: unbroken, in the printed shape 1-2345-67890-12-3, or parted by dashes
/// anyhow.
/// </summary>
internal static class CitizenNumbers
{
    private const int Length = 13;
    private const int AnnouncedWithin = 4000;
    private static readonly int[] Printed = [1, 4, 5, 2, 1];
    private static readonly int[] Day = [4, 2, 2];
    private static readonly int[] DigitByDigit = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    /// <summary>
    /// Small numbers side by side, in cells or boxes, are a citizen number only where something says so.
    /// </summary>
    private static readonly string[] Announcements =
    [
        "เลขประจำตัว",
        "เลขบัตร",
        "บัตรประชาชน",
        "บัตรประจำตัวประชาชน",
        "เลข 13 หลัก",
        "เลข ๑๓ หลัก",
        "ผู้เสียภาษี",
        "citizen",
    ];

    public static IEnumerable<PersonalDatum> In(DigitGroups groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            if (
                groups.Before(first) is DigitGap.Dot or DigitGap.Comma
                || LastOf(groups, first) is not { } last
                || groups.After(last) is DigitGap.Dot or DigitGap.Comma
            )
                continue;

            var digits = groups.Digits(first, last);
            if (IsValid(digits))
                yield return new PersonalDatum(
                    PersonalKind.CitizenNumber,
                    groups.Start(first),
                    groups.End(last),
                    digits,
                    $"{digits[0]}-{digits[1..5]}-XXXXX-XX-X"
                );
        }
    }

    /// <summary>
    /// The thirteenth digit is what the other twelve, weighed from 13 down to 2, leave to a multiple of 11.
    /// </summary>
    public static bool IsValid(string digits)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
            sum += (digits[i] - '0') * (Length - i);

        return digits[0] is >= '1' and <= '8' && (11 - (sum % 11)) % 10 == digits[^1] - '0';
    }

    private static int? LastOf(DigitGroups groups, int first)
    {
        if (groups.Length(first) == Length)
            return first;

        if (groups.Before(first) == DigitGap.Dash)
            return null;

        if (groups.Have(first, Printed) && groups.After(first + Printed.Length - 1) != DigitGap.Dash)
            return first + Printed.Length - 1;

        // A day and a number behind it name files: 2026-01-01-00017.
        if (groups.Have(first, Day))
            return null;

        if (InBoxes(groups, first) is { } end)
            return end;

        var last = first;
        var length = groups.Length(first);
        while (length < Length && groups.After(last) == DigitGap.Dash)
            length += groups.Length(++last);

        return length == Length && groups.After(last) != DigitGap.Dash ? last : null;
    }

    private static int? InBoxes(DigitGroups groups, int first)
    {
        var shape =
            groups.Have(first, Printed, across: true) ? Printed
            : groups.Have(first, DigitByDigit, across: true) ? DigitByDigit
            : null;
        if (shape is null)
            return null;

        var start = Math.Max(0, groups.Start(first) - AnnouncedWithin);
        var before = groups.Text.AsSpan(start, groups.Start(first) - start);
        foreach (var words in Announcements)
        {
            if (before.Contains(words, StringComparison.OrdinalIgnoreCase))
                return first + shape.Length - 1;
        }

        return null;
    }
}
