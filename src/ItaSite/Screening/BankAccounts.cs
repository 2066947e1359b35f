using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>
/// Finds account numbers: in the shape 123-4-56789-0, or 10 to 15 digits soon after words that announce one.
/// </summary>
internal static class BankAccounts
{
    private const int WithinLetters = 60;
    private const int Shortest = 10;
    private const int Longest = 15;
    private static readonly int[] Printed = [3, 1, 5, 1];
    private static readonly string[] Announcements =
    [
        "เลขที่บัญชี",
        "เลขบัญชี",
        "หมายเลขบัญชี",
        "บัญชีเลขที่",
        "บัญชีธนาคาร",
        "บัญชีออมทรัพย์",
        "บัญชีกระแสรายวัน",
        "เข้าบัญชี",
        "ชื่อบัญชี",
        "บช.",
        "บ/ช",
        "a/c",
        "acc. no",
        "acct",
        "account no",
        "account number",
        "bank account",
    ];

    /// <summary>A bank's name alone announces an account, but a bank has telephones too.</summary>
    private static readonly string[] Banks =
    [
        "ธนาคาร",
        "ธ.ก.ส",
        "ธกส",
        "ออมสิน",
        "กรุงไทย",
        "กสิกร",
        "ไทยพาณิชย์",
        "กรุงศรี",
        "ธอส",
    ];

    public static IEnumerable<PersonalDatum> In(DigitGroups groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            if (
                (groups.Before(first) & DigitGap.Joined) != 0
                || LastOf(groups, first) is not { } last
                || (groups.After(last) & DigitGap.Joined) != 0
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
        var isPrinted = groups.Have(first, Printed, DigitGap.InNumber | DigitGap.LineEnd);
        if (isPrinted && groups.Have(first, Printed, DigitGap.Dash))
            return OtherNumbers.Announce(groups.Text, groups.Start(first)) || IsOfThings(groups, first)
                ? null
                : first + Printed.Length - 1;

        var last = first;
        var length = groups.Length(first);
        while (length < Shortest && (groups.After(last) & (DigitGap.Dash | DigitGap.Space)) != 0)
            length += groups.Length(++last);

        // Of numbers that follow one another only those with a length that fits are looked at more closely.
        if (!isPrinted && length is < Shortest or > Longest)
            return null;

        var before = LineBefore(groups.Text, groups.Start(first));
        if (!HoldsAny(before, Announcements) && (IsPhone(groups, first, length) || !HoldsAny(before, Banks)))
            return null;

        return isPrinted ? first + Printed.Length - 1 : last;
    }

    /// <summary>Numbers of an office's property are written in the same shape.</summary>
    private static bool IsOfThings(DigitGroups groups, int first)
    {
        var behind = groups.Text.AsSpan(groups.End(first + Printed.Length - 1)).TrimStart();
        return behind.StartsWith("ครุภัณฑ์", StringComparison.Ordinal)
            && !HoldsAny(LineBefore(groups.Text, groups.Start(first)), Announcements);
    }

    private static bool IsPhone(DigitGroups groups, int first, int length) =>
        length == Shortest && groups.Digits(first, first) is ['0', '6' or '8' or '9', ..];

    private static ReadOnlySpan<char> LineBefore(string text, int position)
    {
        var start = Math.Max(0, position - WithinLetters);
        var before = text.AsSpan(start, position - start);
        return before[(before.LastIndexOf('\n') + 1)..];
    }

    private static bool HoldsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
