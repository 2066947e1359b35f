namespace ItaSite.Screening;

/// <summary>The words by which forms ask for a citizen number.</summary>
internal static class CitizenWords
{
    public const int FarBefore = 4000;

    private static readonly string[] Words =
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

    public static bool Announce(string text, int position, int within)
    {
        var start = Math.Max(0, position - within);
        var before = text.AsSpan(start, position - start);
        foreach (var word in Words)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
