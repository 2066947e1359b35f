using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Rendering;

/// <summary>
/// Keeps on one line what is read at one glance: dates, years with their พ.ศ., sections of law, amounts with their
/// unit, and the names of places,
/// which browsers break in two since no dictionary of theirs holds them.
/// </summary>
internal sealed partial class NoBreakText
{
    private const char UnbrokenSpace = '\u00A0';

    /// <summary>What stands in these is not laid out as lines of text.</summary>
    private static readonly string[] Closed = ["svg", "title", "script", "style", "option", "textarea", "pre", "code"];

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
                    $"(?:ตำบล|อำเภอ|จังหวัด|อบต\\.)(?:{string.Join('|', words)})",
                    RegexOptions.CultureInvariant
                );
    }

    /// <param name="html">A whole page, or a part of one.</param>
    public string In(string html)
    {
        var result = new StringBuilder(html.Length + 512);
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0)
                tag = html.Length;

            AppendText(result, html[at..tag]);
            at = tag == html.Length ? tag : EndOfMarkup(html, tag);
            result.Append(html, tag, at - tag);
        }

        return result.ToString();
    }

    private void AppendText(StringBuilder result, string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0)
        {
            result.Append(text);
            return;
        }

        var unbroken = Glances().Replace(text, glance => glance.Value.Replace(' ', UnbrokenSpace));
        result.Append(names is null ? unbroken : names.Replace(unbroken, "<span class=\"nowrap\">$0</span>"));
    }

    /// <summary>
    /// Behind the tag or comment that begins here; for an element that holds no lines of text, behind its end.
    /// </summary>
    private static int EndOfMarkup(string html, int tag)
    {
        if (html.AsSpan(tag).StartsWith("<!--"))
            return After("-->", tag);

        var end = EndOfTag(html, tag);
        var name = Closed.FirstOrDefault(name =>
            html.AsSpan(tag + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && !char.IsAsciiLetterOrDigit(html[tag + 1 + name.Length])
        );
        return name is null ? end : After($"</{name}>", tag);

        int After(string text, int from)
        {
            var found = html.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
            return found < 0 ? html.Length : found + text.Length;
        }
    }

    /// <summary>A &gt; within a quoted attribute ends nothing.</summary>
    private static int EndOfTag(string html, int tag)
    {
        var quote = '\0';
        for (var i = tag + 1; i < html.Length; i++)
        {
            var letter = html[i];
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'')
                quote = letter;
            else if (letter == '>')
                return i + 1;
        }

        return html.Length;
    }

    [GeneratedRegex(
        $$"""
            (?<![0-9๐-๙])[0-9๐-๙]{1,2}[ ](?:{{ThaiCalendar.LongMonthPattern}}|(?:{{ThaiCalendar.ShortMonthPattern}})\.)(?:[ ](?:พ\.ศ\.[ ])?[0-9๐-๙]{2,4})?(?![0-9๐-๙])
            |(?:พ\.ศ\.|ค\.ศ\.|มาตรา|หมู่ที่)[ ][0-9๐-๙]+
            |[0-9๐-๙][ ](?=(?:บาท|นาที|ชั่วโมง|คน|ครั้ง|เรื่อง|วัน|เดือน|ปี|ข้อ|คะแนน|หน้า|น\.))
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Glances();
}
