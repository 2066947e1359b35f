using System.Buffers;

namespace ItaSite.Screening;

/// <summary>What stands over and behind small numbers: heads of columns that count something, units.</summary>
internal static class HeadsOfNumbers
{
    private const int FarBefore = 4000;
    private const int LongestWord = 20;
    private static readonly SearchValues<char> Borders = SearchValues.Create("\t|;,");

    private static readonly string[] Amounts =
    [
        "ลำดับ",
        "ลำดับที่",
        "จำนวน",
        "งบ",
        "รวม",
        "ร้อยละ",
        "%",
        "บาท",
        "คะแนน",
        "ปี",
        "เดือน",
        "ม.ค.",
        "มกราคม",
        "ก.พ.",
        "ต.ค.",
        "ตุลาคม",
        "ครั้ง",
        "คน",
        "ผล",
        "ราคา",
        "วงเงิน",
        "หมู่",
        "ไตรมาส",
        "เป้าหมาย",
        "วันที่",
        "total",
        "sum",
        "amount",
        "price",
        "year",
        "jan",
    ];

    private static readonly string[] Units =
    [
        "บาท",
        "คน",
        "ราย",
        "ครัวเรือน",
        "ไร่",
        "กม",
        "เมตร",
        "ตร",
        "ลบ",
        "หน่วย",
        "%",
        "ร้อยละ",
        "ล้าน",
        "ครั้ง",
        "ฉบับ",
    ];

    public static bool IsUnit(string text, int position)
    {
        var behind = text.AsSpan(position).TrimStart();
        foreach (var unit in Units)
        {
            if (behind.StartsWith(unit, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Right before the first number: "ลำดับ 1 2 3".</summary>
    public static bool StandBefore(string text, int position)
    {
        var start = Math.Max(0, position - LongestWord);
        var before = text.AsSpan(start, position - start).TrimEnd(" :\t");
        foreach (var word in Amounts)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the nearest row of words over these cells speaks of amounts or times there.</summary>
    public static bool SayAmounts(string text, int position, int cells)
    {
        // Word ends a paragraph in every cell.
        var start = Math.Max(0, position - FarBefore);
        var lines = text[start..position].Replace("\n\t", "\t", StringComparison.Ordinal).Split('\n');
        var column = CountOf(lines[^1]);
        for (var line = lines.Length - 2; line >= 0; line--)
        {
            if (IsHead(lines[line]) && CountOf(lines[line]) + 1 >= column + cells)
                return HoldsAmount(Columns(lines[line], column, cells));
        }

        return false;
    }

    private static bool IsHead(string line) =>
        !line.AsSpan().ContainsAnyInRange('0', '9')
        && !line.AsSpan().ContainsAnyInRange('๐', '๙')
        && line.Any(char.IsLetter);

    private static ReadOnlySpan<char> Columns(ReadOnlySpan<char> line, int first, int count)
    {
        for (var column = 0; column < first; column++)
            line = line[(line.IndexOfAny(Borders) + 1)..];

        var end = 0;
        for (var column = 0; column < count && end < line.Length; column++)
            end += line[end..].IndexOfAny(Borders) is >= 0 and var next ? next + 1 : line.Length - end;

        return line[..end];
    }

    private static bool HoldsAmount(ReadOnlySpan<char> head)
    {
        foreach (var word in Amounts)
        {
            if (head.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int CountOf(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var letter in line)
            count += Borders.Contains(letter) ? 1 : 0;

        return count;
    }
}
