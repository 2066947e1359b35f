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
        // Unbroken spaces take the place of others letter by letter; names grow, and are few.
        char[]? letters = null;
        var places = new List<Range>();
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0)
                tag = html.Length;

            if (html.AsSpan(at, tag - at).ContainsAnyExceptInRange('\0', '\u007F'))
            {
                Unbreak(html, at..tag, ref letters);
                FindNames(letters is null ? html.AsSpan(at, tag - at) : letters.AsSpan(at, tag - at), at, places);
            }

            at = tag == html.Length ? tag : EndOfMarkup(html, tag);
        }

        return places.Count > 0 ? WithNames(letters ?? html.AsSpan(), places)
            : letters is null ? html
            : new string(letters);
    }

    private static void Unbreak(string html, Range text, ref char[]? letters)
    {
        var start = text.Start.Value;
        foreach (var glance in Glances().EnumerateMatches(html.AsSpan()[text]))
        {
            letters ??= html.ToCharArray();
            letters.AsSpan(start + glance.Index, glance.Length).Replace(' ', UnbrokenSpace);
        }
    }

    private void FindNames(ReadOnlySpan<char> text, int start, List<Range> places)
    {
        if (names is null)
            return;

        foreach (var name in names.EnumerateMatches(text))
            places.Add((start + name.Index)..(start + name.Index + name.Length));
    }

    private static string WithNames(ReadOnlySpan<char> html, List<Range> places)
    {
        var result = new StringBuilder(html.Length + (places.Count * 30));
        var done = 0;
        foreach (var place in places)
        {
            result.Append(html[done..place.Start.Value]).Append("<span class=\"nowrap\">");
            result.Append(html[place]).Append("</span>");
            done = place.End.Value;
        }

        return result.Append(html[done..]).ToString();
    }

    /// <summary>
    /// Behind the tag or comment that begins here; for an element that holds no lines of text, behind its end.
    /// </summary>
    private static int EndOfMarkup(string html, int tag)
    {
        if (html.AsSpan(tag).StartsWith("<!--"))
            return After("-->", tag);

        var end = EndOfTag(html, tag);
        foreach (var name in Closed)
        {
            if (
                html.AsSpan(tag + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && !char.IsAsciiLetterOrDigit(html[tag + 1 + name.Length])
            )
                return After($"</{name}>", tag);
        }

        return end;

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
