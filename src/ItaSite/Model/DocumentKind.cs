namespace ItaSite.Model;

/// <summary>What a file is by its bytes.</summary>
internal enum DocumentKind
{
    Other,
    Pdf,
    Word,
    Excel,
    PowerPoint,

    /// <summary>Word, Excel and PowerPoint of 97–2003, which nobody but Office reads inside.</summary>
    OldOffice,

    /// <summary>An Office file locked with a password.</summary>
    LockedOffice,

    /// <summary>A workbook in Excel's own binary form (.xlsb).</summary>
    BinaryWorkbook,
    OpenDocument,
    Jpeg,
    Png,
    Gif,
    Webp,
    Tiff,
    Bitmap,
    Zip,
    Rar,
    SevenZip,
    Rtf,
    Html,
    Xml,
    Svg,
    Text,
}
