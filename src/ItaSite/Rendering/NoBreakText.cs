using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;

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
    private static readonly (string Name, string End)[] Closed =
    [
        .. new[] { "svg", "title", "script", "style", "option", "textarea", "pre", "code" }.Select(name =>
            (name, $"</{name}>")
        ),
    ];

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
        var scanner = new HtmlScanner(html);
        while (scanner.Read(out var token))
        {
            var piece = html.AsSpan(token.Start, token.Length);
            if (token.Kind == HtmlTokenKind.Tag)
            {
                if (ClosedBy(piece) is { } end)
                    scanner.SkipBehind(end);
            }
            else if (token.Kind == HtmlTokenKind.Text && piece.ContainsAnyExceptInRange('\0', '\u007F'))
            {
                Unbreak(html, token.Start..token.End, ref letters);
                FindNames(letters is null ? piece : letters.AsSpan(token.Start, token.Length), token.Start, places);
            }
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

    /// <returns>What ends an element that holds no lines of text; null for the tag of any other.</returns>
    private static string? ClosedBy(ReadOnlySpan<char> tag)
    {
        foreach (var (name, end) in Closed)
        {
            if (
                tag.Length > 1 + name.Length
                && tag[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && !char.IsAsciiLetterOrDigit(tag[1 + name.Length])
            )
                return end;
        }

        return null;
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
