using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>
/// Finds account numbers: in the shape 123-4-56789-0, or 10 to 12 digits soon after words that announce one.
/// </summary>
internal static class BankAccounts
{
    private const int WithinLetters = 60;
    private static readonly int[] Printed = [3, 1, 5, 1];
    private static readonly string[] Announcements = ["เลขที่บัญชี", "บัญชีเลขที่", "บัญชีธนาคาร", "เลขบัญชี"];

    public static IEnumerable<PersonalDatum> In(DigitGroups groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            if (
                groups.Before(first) is DigitGap.Dash or DigitGap.Dot or DigitGap.Comma
                || LastOf(groups, first) is not { } last
                || groups.After(last) is DigitGap.Dash or DigitGap.Dot or DigitGap.Comma
            )
                continue;

            var digits = groups.Digits(first, last);
            yield return new PersonalDatum(
                PersonalKind.BankAccount,
                groups.Start(first),
                groups.End(last),
                digits,
                Redacted.Of(groups.Text[groups.Start(first)..groups.End(last)])
            );
        }
    }

    private static int? LastOf(DigitGroups groups, int first)
    {
        var isPrinted = groups.Have(first, Printed);
        if (isPrinted && Enumerable.Range(first, Printed.Length - 1).All(group => groups.After(group) == DigitGap.Dash))
            return first + Printed.Length - 1;

        if (!IsAnnounced(groups.Text, groups.Start(first)))
            return null;

        if (isPrinted)
            return first + Printed.Length - 1;

        var last = first;
        var length = groups.Length(first);
        while (length < 10 && groups.After(last) == DigitGap.Dash)
            length += groups.Length(++last);

        return length is >= 10 and <= 12 ? last : null;
    }

    private static bool IsAnnounced(string text, int position)
    {
        var start = Math.Max(0, position - WithinLetters);
        var before = text.AsSpan(start, position - start);
        before = before[(before.LastIndexOf('\n') + 1)..];
        foreach (var words in Announcements)
        {
            if (before.Contains(words, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
