using System.Text.RegularExpressions;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Rendering;

/// <summary>
/// Keeps on one line what is read at one glance: dates, years with their พ.ศ., sections of law, amounts with their
/// unit, and the names of places, which browsers break in two since no dictionary of theirs holds them.
/// </summary>
internal sealed partial class NoBreakText
{
    private const char UnbrokenSpace = '\u00A0';

    private readonly Regex? names;

    /// <summary>A name counts only behind what kind of place it is: แพร่ is a province and a verb.</summary>
    public NoBreakText(Agency agency)
    {
        var words = new[] { agency.Subdistrict, agency.District, agency.Province }
            .OfType<string>()
            .Where(name => name.Length > 0)
            .Distinct()
            .OrderByDescending(name => name.Length)
            .Select(Regex.Escape)
            .ToList();
        names =
            words.Count == 0
                ? null
                : new Regex(
                    $"(?:(?<!เทศบาล)(?:ตำบล|อำเภอ|จังหวัด|แขวง|เขต|อบ[ตจ]\\.|ท[ตมน]\\.)|(?<=เทศบาล(?:ตำบล|เมือง|นคร)))"
                        + $"(?:{string.Join('|', words)})",
                    RegexOptions.CultureInvariant
                );
    }

    /// <summary>Puts unbroken spaces in place of others; around a name, a markup of its own.</summary>
    /// <param name="text">Between two tags.</param>
    /// <param name="start">Where the text begins on its page.</param>
    public void Keep(Span<char> text, int start, List<HtmlEdit> edits)
    {
        if (!text.ContainsAnyExceptInRange('\0', '\u007F'))
            return;

        foreach (var glance in Glances().EnumerateMatches(text))
            text.Slice(glance.Index, glance.Length).Replace(' ', UnbrokenSpace);

        if (names is null)
            return;

        foreach (var name in names.EnumerateMatches(text))
        {
            edits.Add(new HtmlEdit(start + name.Index, 0, "<span class=\"nowrap\">"));
            edits.Add(new HtmlEdit(start + name.Index + name.Length, 0, "</span>"));
        }
    }

    [GeneratedRegex(
        $$"""
            (?<![0-9๐-๙])[0-9๐-๙]{1,2}[ ]
                (?:{{ThaiCalendar.LongMonthPattern}}|(?:{{ThaiCalendar.ShortMonthPattern}})\.)
                (?:[ ](?:พ\.ศ\.[ ])?[0-9๐-๙]{2,4})?(?![0-9๐-๙])
            |(?:พ\.ศ\.|ค\.ศ\.|มาตรา|หมู่ที่)[ ][0-9๐-๙]+
            |[0-9๐-๙][ ](?=(?:บาท|นาที|ชั่วโมง|คน|ครั้ง|เรื่อง|วัน|เดือน|ปี|ข้อ|คะแนน|หน้า|น\.))
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Glances();
}
