using System.Text.RegularExpressions;

namespace ItaSite.Rendering;

/// <summary>Keeps on one line what a reader takes in at once: a date, a year with its พ.ศ., a number with what it counts in law.</summary>
internal static partial class UnbrokenDates
{
    private const char Space = '\u00A0';

    public static string In(string html) => Parts().Replace(html, part => part.Value.Replace(' ', Space));

    /// <summary>An attribute may hold one too, and reads the same; an address holds no space.</summary>
    [GeneratedRegex("""
        (?<![0-9๐-๙])[0-9๐-๙]{1,2}[ ](?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.)(?:[ ](?:พ\.ศ\.[ ])?[0-9๐-๙]{2,4})?(?![0-9๐-๙])
        |(?:พ\.ศ\.|ค\.ศ\.|มาตรา|ข้อ|หมู่ที่|ฉบับที่)[ ][0-9๐-๙]+(?![0-9๐-๙])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
