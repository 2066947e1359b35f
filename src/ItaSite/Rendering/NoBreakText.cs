using System.Buffers;
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

    /// <summary>A name counts only behind what kind of place it is: แพร่ is a province and a verb.</summary>
    private static readonly string[] Kinds =
    [
        "ตำบล",
        "อำเภอ",
        "จังหวัด",
        "แขวง",
        "เขต",
        "อบต.",
        "อบจ.",
        "ทต.",
        "ทม.",
        "ทน.",
    ];

    /// <summary>Too long to stay on one line with the name behind them.</summary>
    private static readonly string[] LongKinds = ["เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร"];

    private readonly IReadOnlyList<string> names;
    private readonly SearchValues<string> anyName;

    public NoBreakText(Agency agency)
    {
        names =
        [
            .. new[] { agency.Subdistrict, agency.District, agency.Province }
                .OfType<string>()
                .Where(name => name.Length > 0)
                .Distinct()
                .OrderByDescending(name => name.Length),
        ];
        anyName = SearchValues.Create([.. names], StringComparison.Ordinal);
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

        for (int from = 0, free = 0; from < text.Length && text[from..].IndexOfAny(anyName) is >= 0 and var found; )
        {
            var at = from + found;
            from = at + 1;
            if (StartOfPlace(text[..at]) is not { } begin || begin < free)
                continue;

            from = free = at + LengthOfName(text[at..]);
            edits.Add(new HtmlEdit(start + begin, 0, "<span class=\"nowrap\">"));
            edits.Add(new HtmlEdit(start + free, 0, "</span>"));
        }
    }

    /// <returns>Where what stays on one line with a name behind the text begins; null if no place is meant.</returns>
    private static int? StartOfPlace(ReadOnlySpan<char> text)
    {
        if (EndsWithOneOf(LongKinds, text) > 0)
            return text.Length;

        return EndsWithOneOf(Kinds, text) is > 0 and var length ? text.Length - length : null;
    }

    private static int EndsWithOneOf(string[] kinds, ReadOnlySpan<char> text)
    {
        foreach (var kind in kinds)
        {
            if (text.EndsWith(kind))
                return kind.Length;
        }

        return 0;
    }

    private int LengthOfName(ReadOnlySpan<char> text)
    {
        foreach (var name in names)
        {
            if (text.StartsWith(name))
                return name.Length;
        }

        return 0;
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
