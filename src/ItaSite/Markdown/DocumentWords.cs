using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Markdown;

/// <summary>What a link says of the document it leads to, in the digits that the settings choose.</summary>
internal sealed class DocumentWords(DigitStyle digits)
{
    /// <summary>For a card: <c>PDF · 12 หน้า · 340 KB · ปรับปรุง 5 ม.ค. 2566</c>.</summary>
    public string Whole(Document document, DocumentFacts facts)
    {
        var words = new List<string> { KindOf(document, facts) };
        if (facts.Pages is { } pages)
            words.Add($"{pages:#,0} หน้า");

        words.Add(FileSize.Text(document.File.Length));
        if (facts.Date is { } date)
            words.Add($"ปรับปรุง {ThaiCalendar.Short(date)}");

        return Digits(string.Join(" · ", words));
    }

    /// <summary>For a link in a text: <c>PDF, 340 KB</c>.</summary>
    public string Short(Document document, DocumentFacts facts) =>
        $"{KindOf(document, facts)}, {Digits(FileSize.Text(document.File.Length))}";

    private string Digits(string text) => digits == DigitStyle.Thai ? ThaiDigits.ToThai(text) : text;

    private static string KindOf(Document document, DocumentFacts facts) =>
        (facts.Kind, document.File.Extension) switch
        {
            (DocumentKind.OldOffice, ".doc") => "Word",
            (DocumentKind.OldOffice, ".xls") => "Excel",
            (DocumentKind.OldOffice, ".ppt") => "PowerPoint",
            (DocumentKind.Word or DocumentKind.Excel or DocumentKind.PowerPoint, _) => facts.Kind.ToString(),
            (DocumentKind.OpenDocument, ".ods") => "ตารางคำนวณ OpenDocument",
            (DocumentKind.OpenDocument, ".odp") => "งานนำเสนอ OpenDocument",
            (DocumentKind.OpenDocument, _) => "เอกสาร OpenDocument",
            (DocumentKind.Tiff, _) => "ภาพ TIFF",
            (DocumentKind.Zip or DocumentKind.Rar or DocumentKind.SevenZip, var extension) =>
                $"ไฟล์บีบอัด {NameOf(extension)}".TrimEnd(),
            (DocumentKind.Text, ".txt" or "") => "ข้อความ",
            (_, var extension) => NameOf(extension) is { Length: > 0 } name ? name : "ไฟล์",
        };

    private static string NameOf(string extension) => extension.TrimStart('.').ToUpperInvariant();
}
