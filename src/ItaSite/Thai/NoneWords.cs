using System.Buffers;
using System.Text.RegularExpressions;

namespace ItaSite.Thai;

/// <summary>How offices write that there is nothing: a dash, a blank, ไม่มี, ไม่พบ, ไม่ปรากฏ, จำนวน ๐ เรื่อง.</summary>
internal static partial class NoneWords
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create(" \t\n\r\u00A0-‐‑‒–—―−._…");

    /// <summary>A cell that holds nothing: blank, dashes, dots.</summary>
    public static bool IsDash(string text) => !text.AsSpan().ContainsAnyExcept(Dashes);

    /// <summary>Whether a line says that there was none, in words or by a zero with its unit.</summary>
    public static bool SaysNone(string line) => None().IsMatch(ThaiDigits.ToArabic(line));

    [GeneratedRegex(
        @"(?:^|[\s(:,\-–—])(?:ยัง)?(?:ไม่มี|ไม่พบ|ไม่ปรากฏ|ไม่ได้รับ|ไม่เคยได้รับ|มิได้รับ|ไม่ได้ดำเนินการจัดซื้อ)"
            + @"|(?<![0-9.,])0\s{0,3}(?:เรื่อง|ราย|รายการ|ครั้ง|โครงการ|คน|บาท|ฉบับ|สัญญา)|(?:จำนวน|เป็น)\s{0,3}0"
            + @"(?![0-9.,])|(?:จำนวน|เป็น)\s{0,3}ศูนย์"
    )]
    private static partial Regex None();
}
