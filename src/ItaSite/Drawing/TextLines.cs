namespace ItaSite.Drawing;

/// <summary>
/// Sets a text in lines. Thai has no spaces between words: a line ends at a space, else before a word that often begins
/// a phrase, else between letters.
/// </summary>
internal static class TextLines
{
    private static readonly string[] Beginnings =
    [
        "และ",
        "หรือ",
        "ของ",
        "เพื่อ",
        "โครงการ",
        "สำนัก",
        "กอง",
        "ฝ่าย",
        "งาน",
        "องค์การ",
        "บริหาร",
        "ส่วน",
        "ตำบล",
        "อำเภอ",
        "จังหวัด",
        "ศูนย์",
        "หน่วย",
        "คณะ",
        "ด้าน",
        "ระบบ",
        "ตรวจ",
        "บรรเทา",
        "สาธารณ",
        "นักเรียน",
        "โรงเรียน",
        "ประชาชน",
        "ผู้",
        "ถนน",
        "การ",
    ];

    /// <summary>Words that end in letters that begin another.</summary>
    private static readonly string[] Unbroken = ["โครง", "องค์", "ราช", "กรรม", "บริ", "วิช", "ส่วน"];

    /// <param name="most">How many lines; the last is shortened.</param>
    public static List<string> Of(string text, double size, double width, int most)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && lines.Count < most - 1 && TextWidth.Of(rest, size) > width)
        {
            var end = End(rest, size, width);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        if (rest.Length > 0)
            lines.Add(TextWidth.Shorten(rest, size, width));

        return lines;
    }

    /// <summary>The widest of the lines.</summary>
    public static double Width(IEnumerable<string> lines, double size) =>
        lines.Select(line => TextWidth.Of(line, size)).DefaultIfEmpty(0).Max();

    private static int End(string text, double size, double width)
    {
        var (end, space, beginning) = (0, 0, 0);
        foreach (var cluster in ThaiClusters.Of(text))
        {
            if (end > 0 && TextWidth.Of(text[..(end + cluster.Length)].TrimEnd(), size) > width)
                break;

            if (end > 0 && Begins(text, end))
                beginning = end;

            end += cluster.Length;
            if (cluster.EndsWith(' '))
                space = end;
        }

        if (end < text.Length && Begins(text, end))
            beginning = end;

        // A line less than a third full looks like a mistake.
        var least = end / 3;
        return space > least ? space
            : beginning > least ? beginning
            : end;
    }

    private static bool Begins(string text, int at) =>
        Array.Exists(Beginnings, word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
        && !Array.Exists(
            Unbroken,
            word => at >= word.Length && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0
        );
}
