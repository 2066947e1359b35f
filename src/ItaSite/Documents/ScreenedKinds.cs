using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>For every kind of document whether its inside is screened for personal data.</summary>
internal static class ScreenedKinds
{
    private static readonly Bilingual Archive = new(
        "เป็นไฟล์บีบอัดชนิดที่เปิดตรวจไม่ได้ (ใช้ .zip แทนได้)",
        "it is an archive of a kind that can't be opened (a .zip can)"
    );
    private static readonly Bilingual Film = new("เป็นไฟล์เสียงหรือวิดีโอ", "it is sound or film");
    private static readonly Bilingual Mail = new("เป็นไฟล์อีเมล", "it is an e-mail message");
    private static readonly Bilingual Unknown = new("ไม่รู้จักชนิดของไฟล์", "its kind is not known");
    private static readonly Bilingual BinaryWorkbook = new(
        "เป็นสมุดงานแบบไบนารี (.xlsb) ให้บันทึกเป็น .xlsx",
        "it is a binary workbook (.xlsb); save it as .xlsx"
    );
    private static readonly Bilingual Metafile = new(
        "เป็นรูปวาดของ Windows (EMF/WMF)",
        "it is a drawing of Windows (EMF/WMF)"
    );

    /// <returns>Null if what it holds is screened, holds no text, or is reported by a sentence of its own.</returns>
    public static Bilingual? WhyNot(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Pdf
            or DocumentKind.Word
            or DocumentKind.Excel
            or DocumentKind.PowerPoint
            or DocumentKind.OpenDocument => null,
            DocumentKind.Text
            or DocumentKind.Html
            or DocumentKind.Xml
            or DocumentKind.Svg
            or DocumentKind.Rtf
            or DocumentKind.Zip => null,
            DocumentKind.Jpeg
            or DocumentKind.Png
            or DocumentKind.Gif
            or DocumentKind.Webp
            or DocumentKind.Tiff
            or DocumentKind.Bitmap => null,
            DocumentKind.Heif or DocumentKind.Avif => null,
            DocumentKind.OldOffice or DocumentKind.LockedOffice => null,
            DocumentKind.Rar or DocumentKind.SevenZip or DocumentKind.OtherArchive => Archive,
            DocumentKind.Media => Film,
            DocumentKind.Email or DocumentKind.OutlookMessage => Mail,
            DocumentKind.Metafile => Metafile,
            DocumentKind.BinaryWorkbook => BinaryWorkbook,
            DocumentKind.Other => Unknown,
            _ => Unknown,
        };
}
