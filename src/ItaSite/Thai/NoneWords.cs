using System.Text.RegularExpressions;

namespace ItaSite.Thai;

/// <summary>How offices write that there is nothing: a dash, a blank, ไม่มี, ไม่พบ, ไม่ปรากฏ, จำนวน ๐ เรื่อง.</summary>
internal static partial class NoneWords
{
    private static readonly string[] Beginnings =
    [
        "ไม่มี",
        "ไม่พบ",
        "ไม่ปรากฏ",
        "ไม่ได้รับ",
        "ไม่เคยได้รับ",
        "มิได้รับ",
        "ยังไม่มี",
        "ยังไม่พบ",
        "ยังไม่ได้รับ",
    ];

    /// <summary>A cell that holds nothing: blank, dashes, dots.</summary>
    public static bool IsDash(string text)
    {
        foreach (var letter in text)
        {
            if (!IsFiller(letter))
                return false;
        }

        return true;
    }

    /// <summary>Whether a line says that there was none, in words or by a zero with its unit.</summary>
    public static bool SaysNone(string line) => None().IsMatch(ThaiDigits.ToArabic(line));

    /// <summary>Whether a cell or line opens with the words: ไม่มี, – ไม่มี –, but not บันทึกว่าไม่มี….</summary>
    public static bool BeginsWithNone(string line)
    {
        var words = WithoutLead(line);
        foreach (var beginning in Beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>A line from its first word on, without the dashes, dots, bullets and brackets before it.</summary>
    public static ReadOnlySpan<char> WithoutLead(string line)
    {
        var start = 0;
        while (start < line.Length && (IsFiller(line[start]) || line[start] is '•' or '('))
            start++;

        return line.AsSpan(start);
    }

    private static bool IsFiller(char letter) =>
        Dashes.Is(letter) || char.IsWhiteSpace(letter) || letter is '.' or '_' or '…' or '\u200B' or '\uFEFF';

    [GeneratedRegex(
        @"(?:^|[\s(:,\-–—])(?:ยัง)?(?:ไม่มี|ไม่พบ|ไม่ปรากฏ|ไม่ได้รับ|ไม่เคยได้รับ|มิได้รับ|ไม่ได้ดำเนินการจัดซื้อ)"
            + @"|(?<![0-9.,])0\s{0,3}(?:เรื่อง|ราย|รายการ|ครั้ง|โครงการ|คน|บาท|ฉบับ|สัญญา)|(?:จำนวน|เป็น)\s{0,3}0"
            + @"(?![0-9.,])|(?:จำนวน|เป็น)\s{0,3}ศูนย์"
    )]
    private static partial Regex None();
}
