using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// A document whose caption or text says that the head signed it; else the agency's word is asked for.
/// </summary>
internal static partial class HeadHasSigned
{
    public static Verdict Judge(ElementRule.SignedByHead rule, ShownEvidence showing)
    {
        var hasDocument = showing
            .Destinations.OfType<Destination.InSite>()
            .Any(place => !place.Path.Value.EndsWith(".html", StringComparison.Ordinal));
        var said = showing.Words.Lines.FirstOrDefault(line => Signed().IsMatch(line) && !Unsigned().IsMatch(line));
        return hasDocument && said is not null
            ? Verdict.Fits(said)
            : Verdict.AsksForWord(QuestionProblems.AsksWhoSigned, rule.InOffice.ToString());
    }

    [GeneratedRegex(
        @"(?:ลงนาม|ลงชื่อ|ลงลายมือชื่อ|ลายมือชื่อ)\s{0,3}(?:โดย|ของ|แล้ว\s?โดย)?\s{0,3}(?:ท่าน\s?)?(?:นายก"
            + @"|ผู้บริหารสูงสุด|ผู้บริหารท้องถิ่น|หัวหน้าหน่วยงาน)|(?:นายก|ผู้บริหารสูงสุด)\S{0,60}\s?(?:ได้)?"
            + @"(?:ลงนาม|ลงชื่อ)"
    )]
    private static partial Regex Signed();

    [GeneratedRegex(
        "ยังไม่ได้|ยังไม่มี|ไม่ได้ลง|รอลง|รอการลง|ไม่มีการลง|ร่าง|รองนายก|รักษาการ|รักษาราชการ|ก่อนลงนาม|อดีต"
    )]
    private static partial Regex Unsigned();
}
