using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Figures;

/// <summary>
/// What stands above a table already: its heading, the page's title, the agency's name. A title of the sheet that says
/// nothing more need not be read again; the downloads keep it.
/// </summary>
internal sealed class SaidTitles
{
    /// <summary>Shorter pieces are found in anything.</summary>
    private const int ShortestPiece = 3;

    /// <summary>What titles of sheets say besides, and what tells nothing.</summary>
    private static readonly string[] Fillers =
    [
        "รายงาน",
        "ตาราง",
        "สรุป",
        "ดำเนินการ",
        "ดำเนินงาน",
        "ในรอบ",
        "รอบ",
        "ประจำ",
        "ข้อมูล",
        "ตามแบบ",
        "ของ",
        "ผล",
        "การ",
        "และ",
        "พศ",
    ];

    private readonly List<string> said;

    /// <param name="texts">In any spelling.</param>
    public SaidTitles(IEnumerable<string> texts) =>
        said = [.. texts.Select(FoldedText.Of).Where(text => text.Length > 0).Distinct()];

    /// <summary>Those that say more than what stands above, and those with a link or a stroke.</summary>
    public IReadOnlyList<string> Unsaid(DataTable table) =>
        [.. table.Titles.Where(line => table.LineMarks.ContainsKey(line) || !Says(line)).Distinct()];

    /// <summary>Whether all of a text is said, in whatever order.</summary>
    public bool Says(string text)
    {
        var left = FoldedText.Of(text).AsSpan();
        while (left.Length > 0)
        {
            var length = Math.Max(LongestSaid(left), Filler(left));
            if (length == 0)
                return false;

            left = left[length..];
        }

        return true;
    }

    /// <summary>A number is said only as a whole: 1 is not said by 2561.</summary>
    private int LongestSaid(ReadOnlySpan<char> text)
    {
        if (char.IsAsciiDigit(text[0]))
        {
            var end = text.IndexOfAnyExceptInRange('0', '9');
            var digits = end < 0 ? text : text[..end];
            return IsSaidAlone(digits) ? digits.Length : 0;
        }

        var longest = 0;
        foreach (var line in said)
        {
            for (var length = Math.Max(longest + 1, ShortestPiece); length <= text.Length; length++)
            {
                if (!line.AsSpan().Contains(text[..length], StringComparison.Ordinal))
                    break;

                longest = length;
            }
        }

        return longest - TrailingDigits(text[..longest]);
    }

    private bool IsSaidAlone(ReadOnlySpan<char> digits)
    {
        foreach (var line in said)
        {
            for (var at = 0; line.AsSpan(at).IndexOf(digits, StringComparison.Ordinal) is >= 0 and var found; at++)
            {
                at += found;
                var isAlone =
                    (at == 0 || !char.IsAsciiDigit(line[at - 1]))
                    && (at + digits.Length == line.Length || !char.IsAsciiDigit(line[at + digits.Length]));
                if (isAlone)
                    return true;
            }
        }

        return false;
    }

    private static int TrailingDigits(ReadOnlySpan<char> text) => text.Length - text.TrimEnd("0123456789").Length;

    private static int Filler(ReadOnlySpan<char> text)
    {
        foreach (var filler in Fillers)
        {
            if (text.StartsWith(filler, StringComparison.Ordinal))
                return filler.Length;
        }

        return 0;
    }
}
