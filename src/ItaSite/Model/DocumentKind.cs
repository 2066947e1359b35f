namespace ItaSite.Model;

/// <summary>What a file is by its bytes.</summary>
internal enum DocumentKind
{
    Other,
    Pdf,
    Word,
    Excel,
    PowerPoint,

    /// <summary>Word, Excel and PowerPoint of 97–2003.</summary>
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

    /// <summary>What phones of Apple and others take: HEIC.</summary>
    Heif,
    Avif,

    /// <summary>A drawing of Windows: EMF or WMF.</summary>
    Metafile,

    /// <summary>Sound or film.</summary>
    Media,
    Zip,
    Rar,
    SevenZip,

    /// <summary>Packed by anything but Zip, RAR and 7-Zip: gzip, tar, cab and the like.</summary>
    OtherArchive,
    Rtf,
    Html,
    Xml,
    Svg,

    /// <summary>A message as mail programs save it: .eml, .mht.</summary>
    Email,

    /// <summary>A message as BestPossibleScore saves it: .msg.</summary>
    OutlookMessage,
    Text,
}
