using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// What is titled as another agency's, or speaks in another's name throughout, was copied and is no evidence until a
/// person says otherwise.
/// </summary>
internal static partial class EvidenceIsTheAgencysOwn
{
    /// <returns>Null if nothing names another.</returns>
    public static Verdict? Judge(ShownEvidence showing)
    {
        var others = new OtherAgencies(showing.Site.Config.Agency);
        foreach (var line in TitleLine.Of(showing))
        {
            if (others.In(line.Text, isTitle: true) is { } name)
                return Told(name, line, showing);
        }

        foreach (var section in showing.Sections)
        {
            var near = section.Heading?.Place ?? Place.TopOf(showing.Page.Page.Source);
            if ((InProse(section, others) ?? InTables(section, others)) is { } name)
                return Told(name, new TitleLine(name, near), showing);
        }

        return null;
    }

    /// <summary>
    /// A document whose beginning names another: told, but its text is no title of this page, so it decides nothing.
    /// </summary>
    public static string? In(DocumentFacts facts, Agency agency)
    {
        var others = new OtherAgencies(agency);
        return DocumentBeginning
            .Of(facts)
            .Select(line => others.In(line, isTitle: true))
            .FirstOrDefault(name => name is not null);
    }

    private static Verdict Told(string name, TitleLine line, ShownEvidence showing) =>
        Verdict.AsksForWord(OwnershipProblems.IsOfAnotherAgency, name) with
        {
            At = line.PlaceOf(name, showing.Site),
        };

    /// <summary>
    /// A mention is none; who says what it does itself is its writer, and so is one named again and again where the
    /// agency is not.
    /// </summary>
    private static string? InProse(Section section, OtherAgencies others)
    {
        var lines = section.Prose.Split('\n');
        if (lines.Any(others.SpeaksOfOwn))
            return null;

        var named = lines
            .Select(line => (Line: line, Name: others.In(line, isTitle: false)))
            .Where(pair => pair.Name is not null)
            .ToList();
        return named.Find(pair => Speaks().IsMatch(pair.Line)).Name
            ?? named.GroupBy(pair => pair.Name).FirstOrDefault(same => same.Count() > 1)?.Key;
    }

    /// <summary>At least half of a table's rows, where the column is not of partners and places.</summary>
    private static string? InTables(Section section, OtherAgencies others)
    {
        foreach (var table in section.Tables.Where(table => table.Rows.Count > 0))
        {
            for (var i = 0; i < table.Rows.Max(row => row.Count); i++)
            {
                var column = i;
                if (column < table.Header.Count && Partners().IsMatch(table.Header[column]))
                    continue;

                var cells = table.Rows.Where(row => column < row.Count).Select(row => row[column]).ToList();
                var most = cells
                    .Select(cell => others.In(cell, isTitle: true))
                    .OfType<string>()
                    .GroupBy(name => name)
                    .OrderByDescending(same => same.Count())
                    .FirstOrDefault();
                if (most is not null && most.Count() * 2 >= cells.Count && !cells.Exists(others.SpeaksOfOwn))
                    return most.Key;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"^\s{0,4}(?:ด้วย|ตามที่|ประกาศ|คำสั่ง|ข้าพเจ้า.{0,40}|ผู้บริหาร|นายก|คณะผู้บริหาร|สำนักงาน)?\s?"
            + @"(?:องค์การบริหารส่วน|อบ[ตจ]|เทศบาล|ท[ตมน]\.|โรงเรียน)[^\s]{2,40}(?:\s(?:อำเภอ|อ\.)\s?[^\s]{2,20})?"
            + @"(?:\s(?:จังหวัด|จ\.)\s?[^\s]{2,20})?\s?"
            + "(?:มี|ได้|ขอ|กำหนด|จัดทำ|จัดตั้ง|ประกาศ|ดำเนิน|มุ่ง|ให้บริการ|ตั้งอยู่|เป็น|แบ่ง|โดย|เรื่อง|ว่าด้วย|$)"
            + "|^[^\\s]{0,20}(?:องค์การบริหารส่วน|อบ[ตจ]|เทศบาล|โรงเรียน)[^\\s]{2,40}(?:มีหน้าที่|มีอำนาจ"
            + "|มีวิสัยทัศน์|ได้จัดทำ|ได้ดำเนินการ|ขอประกาศ|จัดทำ)"
    )]
    private static partial Regex Speaks();

    [GeneratedRegex(
        "ร่วม|ผู้ชนะ|คู่สัญญา|ผู้รับจ้าง|ผู้ขาย|สถานที่|พื้นที่|เครือข่าย|สังกัด|ผู้ร้อง|จาก|ถึง|ปลายทาง|หน่วยงานอื่น"
            + "|วิทยากร|ภาคี|ผู้รับ(?!ผิดชอบ)|อุดหนุน|โครงการ|รายการ|กิจกรรม|ผู้เข้า|ที่ตั้ง|แหล่ง"
    )]
    private static partial Regex Partners();
}
