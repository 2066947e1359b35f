namespace ItaSite.Screening;

/// <summary>
/// Finds the 13 digits of a citizen number: unbroken, in the printed shape 1-2345-67890-12-3, parted by dashes anyhow,
/// or as <see cref="LooseCitizenNumbers"/> has them.
/// </summary>
internal static class CitizenNumbers
{
    public const int Length = 13;

    private const DigitGap InPrint = DigitGap.InNumber | DigitGap.Slash | DigitGap.Underscore | DigitGap.Mark;
    private const DigitGap Bound = DigitGap.Joined | DigitGap.Slash | DigitGap.Underscore;
    private static readonly int[] Day = [4, 2, 2];

    public static ReadOnlySpan<int> Printed => [1, 4, 5, 2, 1];

    public static IEnumerable<PersonalDatum> In(DigitGroups groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            if (LastOf(groups, first) is { } last && IsValid(groups.Digits(first, last)))
                yield return DatumOf(groups, first, last);
        }

        foreach (var (first, last) in LooseCitizenNumbers.In(groups))
            yield return DatumOf(groups, first, last);
    }

    /// <summary>
    /// The thirteenth digit is what the other twelve, weighed from 13 down to 2, leave to a multiple of 11.
    /// </summary>
    public static bool IsValid(string digits)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
            sum += (digits[i] - '0') * (Length - i);

        // With 0 begin companies, and people without a nationality: the latter have 89 behind the office's number.
        var isOfPerson = digits[0] is >= '1' and <= '8' || (digits[0] == '0' && digits.AsSpan(5, 2) is "89");
        return isOfPerson && (11 - (sum % 11)) % 10 == digits[^1] - '0';
    }

    private static PersonalDatum DatumOf(DigitGroups groups, int first, int last)
    {
        var digits = groups.Digits(first, last);
        return new PersonalDatum(
            PersonalKind.CitizenNumber,
            groups.Start(first),
            groups.End(last),
            digits,
            $"{digits[0]}-{digits[1..5]}-XXXXX-XX-X"
        );
    }

    private static int? LastOf(DigitGroups groups, int first)
    {
        if (groups.Length(first) == Length)
            return IsPartOfAmount(groups, first) || OtherNumbers.Announce(groups.Text, groups.Start(first))
                ? null
                : first;

        if ((groups.Before(first) & DigitGap.Joined) != 0)
            return null;

        if (
            groups.Have(first, Printed, InPrint)
            && (groups.Before(first) & Bound) == 0
            && (groups.After(first + Printed.Length - 1) & Bound) == 0
        )
            return first + Printed.Length - 1;

        // A day and a number behind it name files: 2026-01-01-00017.
        return groups.Have(first, Day) ? null : DashedAnyhow(groups, first);
    }

    private static int? DashedAnyhow(DigitGroups groups, int first)
    {
        var last = first;
        var length = groups.Length(first);
        while (length < Length && groups.After(last) == DigitGap.Dash)
            length += groups.Length(++last);

        return
            length == Length
            && (groups.After(last) & DigitGap.Joined) == 0
            && !OtherNumbers.Announce(groups.Text, groups.Start(first))
            ? last
            : null;
    }

    /// <summary>Decimals, or what has some; a comma alone parts the values of a file.</summary>
    private static bool IsPartOfAmount(DigitGroups groups, int group) =>
        groups.Before(group) == DigitGap.Dot
        || groups.After(group) == DigitGap.Dot
        || (groups.Before(group) == DigitGap.Comma && groups.Digits(group - 1, group - 1) == "0");
}
