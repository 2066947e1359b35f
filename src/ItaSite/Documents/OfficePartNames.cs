using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Sheets;

namespace ItaSite.Documents;

/// <summary>What a clerk calls the parts of an Office file, with the sheet or slide that they belong to.</summary>
internal sealed partial class OfficePartNames
{
    /// <summary>
    /// The first that fits: by the folder and the beginning of the name, as every maker of Office files writes them.
    /// </summary>
    private static readonly (string Piece, Bilingual Words)[] Kinds =
    [
        ("threadedComment", new("ความคิดเห็น", "a comment")),
        ("omment", new("หมายเหตุหรือความคิดเห็น", "a note or comment")),
        ("notesSlides/", new("บันทึกย่อ (Notes)", "the notes")),
        ("slideMasters/", new("ต้นแบบสไลด์", "the slide master")),
        ("slideLayouts/", new("ต้นแบบสไลด์", "the slide layout")),
        ("Masters/", new("ต้นแบบหน้าพิมพ์", "the master of notes and handouts")),
        ("vmlDrawing", new("หมายเหตุหรือรูปวาดแบบเดิม", "a legacy note or drawing")),
        ("drawings/", new("กล่องข้อความหรือรูปวาด", "a text box or drawing")),
        ("charts/", new("แผนภูมิ", "a chart")),
        ("diagrams/", new("แผนผัง SmartArt", "a SmartArt diagram")),
        ("pivotCache", new("ข้อมูลที่ตาราง PivotTable เก็บไว้", "the data that a pivot table keeps")),
        ("pivotTables/", new("ตาราง PivotTable", "a pivot table")),
        ("externalLinks/", new("ค่าที่จำไว้จากไฟล์ที่เชื่อมโยง", "the values remembered from a linked file")),
        ("connections", new("การเชื่อมต่อข้อมูล", "a data connection")),
        ("queryTables/", new("การเชื่อมต่อข้อมูล", "a query table")),
        ("sharedStrings", new("ข้อความที่เก็บไว้ในไฟล์ Excel", "the stored texts of the workbook")),
        ("docProps/", new("คุณสมบัติของไฟล์", "the file's properties")),
        ("meta.xml", new("คุณสมบัติของไฟล์", "the file's properties")),
        ("customXml", new("ข้อมูล XML ที่แนบในไฟล์", "custom XML data")),
        ("glossary/", new("ชิ้นส่วนข้อความ (Quick Parts)", "the building blocks")),
        ("ctrlProps/", new("ปุ่มหรือช่องกรอก", "a form control")),
        ("activeX/", new("ปุ่มหรือช่องกรอก", "a form control")),
        ("vbaProject", new("แมโคร", "the macros")),
        ("Basic/", new("แมโคร", "the macros")),
        ("media/", new("รูปหรือสื่อที่ฝังอยู่", "an embedded picture or media file")),
        ("Pictures/", new("รูปที่ฝังอยู่", "an embedded picture")),
        ("embeddings/", new("ไฟล์ที่ฝังอยู่", "an embedded file")),
        ("Object", new("ตารางหรือแผนภูมิที่ฝังอยู่", "an embedded table or chart")),
        ("tables/", new("ตาราง", "a table")),
        ("worksheets/", new("ส่วนที่ไม่แสดง", "what is not shown")),
        ("revisions/", new("ประวัติการแก้ไข", "the history of changes")),
        ("styles.xml", new("หัวหรือท้ายกระดาษ", "the page headers or footers")),
        ("settings.xml", new("การตั้งค่าของไฟล์", "the file's settings")),
        ("header", new("หัวกระดาษ", "the header")),
        ("footer", new("ท้ายกระดาษ", "the footer")),
        (
            "word/document",
            new(
                "ข้อความที่ไม่แสดง (ที่ถูกลบ รหัสฟิลด์ หรือคำอธิบายรูป)",
                "text that is not shown (deleted, a field code, a picture's description)"
            )
        ),
        (
            "content.xml",
            new(
                "ข้อความที่ไม่แสดง (ที่ถูกลบ หมายเหตุ หรือคำอธิบายรูป)",
                "text that is not shown (deleted, a note, a picture's description)"
            )
        ),
        (
            "slides/slide",
            new(
                "ข้อความที่ไม่แสดง (คำอธิบายรูปหรือลิงก์)",
                "text that is not shown (a picture's description or a link)"
            )
        ),
    ];

    private static readonly Dictionary<string, Bilingual> Pieces = new(StringComparer.Ordinal)
    {
        ["headerFooter"] = new("หัวหรือท้ายกระดาษ", "the page header or footer"),
        ["dataValidations"] = new("รายการให้เลือก (Data Validation)", "a list to choose from (data validation)"),
        ["hyperlinks"] = new("ลิงก์ของเซลล์", "the link of a cell"),
        ["sheetData"] = new("สูตรของเซลล์", "the formula of a cell"),
        ["conditionalFormatting"] = new("การจัดรูปแบบตามเงื่อนไข", "conditional formatting"),
        ["definedNames"] = new("ชื่อที่กำหนดไว้ (Name Manager)", "a defined name"),
        ["comment"] = new("หมายเหตุ", "the note"),
        ["threadedComment"] = new("ความคิดเห็น", "the comment"),
    };

    private static readonly Bilingual Links = new("ปลายทางของลิงก์", "the target of a link");

    private readonly Dictionary<string, Bilingual> owners = new(StringComparer.Ordinal);

    public OfficePartNames(OfficeArchive archive, DocumentKind kind)
    {
        IEnumerable<(string Part, Bilingual Name)> roots = kind switch
        {
            DocumentKind.Excel => WorkbookParts
                .Read(archive)
                .Sheets.Select(sheet =>
                    (sheet.Part, new Bilingual($"แผ่นงาน “{sheet.Name}”", $"the sheet \"{sheet.Name}\""))
                ),
            DocumentKind.PowerPoint => archive
                .Names.Select(name => (Part: name, Match: Slide().Match(name)))
                .Where(slide => slide.Match.Success)
                .Select(slide =>
                    (
                        slide.Part,
                        new Bilingual($"สไลด์ {slide.Match.Groups[1].Value}", $"slide {slide.Match.Groups[1].Value}")
                    )
                ),
            _ => [],
        };
        var targets = PackageRelations.Of(archive);
        foreach (var (part, name) in roots)
            Own(part, name, targets);
    }

    public Bilingual Of(string part)
    {
        var isLinks = part.EndsWith(".rels", StringComparison.Ordinal);
        var source = isLinks ? PackageRelations.SourceOf(part) : part;
        var words = isLinks ? Links : WordsOf(part);
        return owners.TryGetValue(source, out var owner) ? In(words, owner) : words;
    }

    /// <param name="element">The piece of the part.</param>
    /// <param name="cell">That it belongs to, if it does.</param>
    public Bilingual Of(string part, string element, string? cell)
    {
        if (!Pieces.TryGetValue(element, out var words))
            return Of(part);

        var named = cell is null
            ? words
            : new Bilingual($"{words.Thai}ของเซลล์ {cell}", $"{words.English} on cell {cell}");
        return owners.TryGetValue(part, out var owner) ? In(named, owner) : named;
    }

    private static Bilingual In(Bilingual words, Bilingual owner) =>
        new($"{words.Thai} {owner.Thai}", $"{words.English}, {owner.English}");

    private static Bilingual WordsOf(string part)
    {
        foreach (var (piece, words) in Kinds)
        {
            if (part.Contains(piece, StringComparison.Ordinal))
                return piece is "media/" or "Pictures/" or "embeddings/"
                    ? new Bilingual(
                        $"{words.Thai} “{OfficeParts.FileNameOf(part)}”",
                        $"{words.English} \"{OfficeParts.FileNameOf(part)}\""
                    )
                    : words;
        }

        return new Bilingual($"ส่วน “{part}” ในไฟล์", $"the part \"{part}\"");
    }

    private void Own(string part, Bilingual owner, Dictionary<string, List<string>> targets)
    {
        if (!owners.TryAdd(part, owner))
            return;

        // A master or a cache belongs to many, so to none.
        foreach (var target in targets.GetValueOrDefault(part) ?? [])
        {
            if (
                !target.Contains("slideLayouts/", StringComparison.Ordinal)
                && !target.Contains("Masters/", StringComparison.Ordinal)
                && !target.Contains("pivotCache", StringComparison.Ordinal)
            )
                Own(target, owner, targets);
        }
    }

    [GeneratedRegex(@"^ppt/slides/slide([0-9]{1,6})\.xml$")]
    private static partial Regex Slide();
}
