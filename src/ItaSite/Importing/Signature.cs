using System.Text.RegularExpressions;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>
/// By what position and on what day a document says that it is signed. Names of persons are left out: the position is
/// what is asked for.
/// </summary>
internal static partial class Signature
{
    /// <summary>Lines from ประกาศ ณ วันที่ to the position under the name.</summary>
    private const int MostLines = 10;

    /// <returns>
    /// Such as นายกองค์การบริหารส่วนตำบล ลงนามเมื่อวันที่ 4 มกราคม 2566; empty where not both are said.
    /// </returns>
    public static string SaidBy(DocumentFacts facts)
    {
        var lines = facts
            .Parts.SelectMany(part => part.Text.Split('\n'))
            .Select(OneLine.Of)
            .Where(line => line.Length > 0)
            .ToList();
        var at = lines.FindLastIndex(line => Dating().IsMatch(line));
        if (at < 0)
            return "";

        var end = lines.Skip(at).Take(MostLines).ToList();
        var day = ThaiDateReader.FindAll(string.Join(' ', end.Take(2))).Cast<DateOnly?>().FirstOrDefault();
        var isSigned = facts.IsSigned || end.Exists(line => Signed().IsMatch(line));
        var position = end.Skip(1).FirstOrDefault(line => Head().IsMatch(line));
        if (day is not { } date || !isSigned || position is null)
            return "";

        return $"{Head().Match(position).Value.TrimEnd()} ลงนามเมื่อวันที่ {ThaiCalendar.Long(date)}";
    }

    [GeneratedRegex(@"^(?:จึง)?(?:ประกาศ|สั่ง|ให้ไว้)\s*(?:มา\s*)?ณ\s*วันที่")]
    private static partial Regex Dating();

    /// <summary>Dots or a gap after ลงชื่อ are an empty line; a mark of having signed is not.</summary>
    [GeneratedRegex(@"\(ลงนาม\)|ลงนามแล้ว|\(ลงชื่อ\)\s*[ก-๙]|ลงชื่อ\s+[ก-๙]|/s/")]
    private static partial Regex Signed();

    [GeneratedRegex(
        @"^(?:นายกองค์การ|นายกเทศ|นายก อบ|ผู้ว่าราชการ|อธิบดี|เลขาธิการ|ผู้อำนวยการสำนักงาน|ผู้อำนวยการโรงเรียน)"
            + @"\S*(?:\s\S+)?"
    )]
    private static partial Regex Head();
}
