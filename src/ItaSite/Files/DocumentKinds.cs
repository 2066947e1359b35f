using System.IO.Compression;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Files;

/// <summary>Tells what a file is by its first bytes, and what its extension promises.</summary>
internal static class DocumentKinds
{
    private const int HeadLength = 4096;
    private const int PdfHeadLength = 1024;

    private const string MessageStream = "__properties_version1.0";

    private static readonly Dictionary<string, DocumentKind> Promised = new()
    {
        [".pdf"] = DocumentKind.Pdf,
        [".docx"] = DocumentKind.Word,
        [".docm"] = DocumentKind.Word,
        [".xlsx"] = DocumentKind.Excel,
        [".xlsm"] = DocumentKind.Excel,
        [".xltx"] = DocumentKind.Excel,
        [".xltm"] = DocumentKind.Excel,
        [".xlsb"] = DocumentKind.BinaryWorkbook,
        [".pptx"] = DocumentKind.PowerPoint,
        [".doc"] = DocumentKind.OldOffice,
        [".xls"] = DocumentKind.OldOffice,
        [".ppt"] = DocumentKind.OldOffice,
        [".odt"] = DocumentKind.OpenDocument,
        [".ods"] = DocumentKind.OpenDocument,
        [".odp"] = DocumentKind.OpenDocument,
        [".jpg"] = DocumentKind.Jpeg,
        [".jpeg"] = DocumentKind.Jpeg,
        [".jfif"] = DocumentKind.Jpeg,
        [".jpe"] = DocumentKind.Jpeg,
        [".pjpeg"] = DocumentKind.Jpeg,
        [".pjp"] = DocumentKind.Jpeg,
        [".heic"] = DocumentKind.Heif,
        [".heif"] = DocumentKind.Heif,
        [".avif"] = DocumentKind.Avif,
        [".png"] = DocumentKind.Png,
        [".gif"] = DocumentKind.Gif,
        [".webp"] = DocumentKind.Webp,
        [".tif"] = DocumentKind.Tiff,
        [".tiff"] = DocumentKind.Tiff,
        [".bmp"] = DocumentKind.Bitmap,
        [".zip"] = DocumentKind.Zip,
        [".rar"] = DocumentKind.Rar,
        [".7z"] = DocumentKind.SevenZip,
        [".rtf"] = DocumentKind.Rtf,
        [".csv"] = DocumentKind.Text,
        [".txt"] = DocumentKind.Text,
    };

    /// <summary>Null for an extension that promises nothing that is checked here.</summary>
    public static DocumentKind? PromisedBy(string extension) =>
        Promised.TryGetValue(extension, out var kind) ? kind : null;

    /// <summary>The same in both languages, so that one word serves every message.</summary>
    public static string NameOf(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Pdf => "PDF",
            DocumentKind.OldOffice => "Office 97–2003 (.doc .xls .ppt)",
            DocumentKind.LockedOffice => "Office + password",
            DocumentKind.OpenDocument => "OpenDocument (.odt .ods)",
            DocumentKind.BinaryWorkbook => "Excel (.xlsb)",
            DocumentKind.SevenZip => "7-Zip",
            DocumentKind.Bitmap => "BMP",
            DocumentKind.Heif => "HEIC",
            DocumentKind.Avif => "AVIF",
            DocumentKind.Metafile => "EMF/WMF",
            DocumentKind.Media => "video/audio",
            DocumentKind.OtherArchive => "archive (gzip, tar…)",
            DocumentKind.Email => "MHTML (.mht .eml)",
            DocumentKind.OutlookMessage => "e-mail (.msg)",
            DocumentKind.Other => "data (?)",
            _ => kind.ToString(),
        };

    public static DocumentKind Of(Stream stream)
    {
        var buffer = new byte[HeadLength];
        var head = buffer.AsSpan(0, stream.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false));
        stream.Position = 0;
        return head switch
        {
            _ when head[..Math.Min(head.Length, PdfHeadLength)].IndexOf("%PDF-"u8) >= 0 => DocumentKind.Pdf,
            [0xFF, 0xD8, 0xFF, ..] => DocumentKind.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => DocumentKind.Png,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => DocumentKind.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                DocumentKind.Webp,
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => DocumentKind.Tiff,
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => OfZip(stream),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => OfCompound(stream),
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => DocumentKind.Rar,
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => DocumentKind.SevenZip,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => DocumentKind.Rtf,
            _ => OtherKinds.Of(head) ?? OfLetters(head),
        };
    }

    private static DocumentKind OfLetters(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => DocumentKind.Text,
            _ when TextDecoder.WideWithoutMark(head) is not null => DocumentKind.Text,
            _ when head.Contains((byte)0) => DocumentKind.Other,
            _ => OfText(Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n')),
        };

    private static DocumentKind OfCompound(Stream stream)
    {
        if (CompoundFile.IsLocked(stream))
            return DocumentKind.LockedOffice;

        return CompoundFile.Names(stream, MessageStream) ? DocumentKind.OutlookMessage : DocumentKind.OldOffice;
    }

    private static DocumentKind OfZip(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
        stream.Position = 0;
        if (names.Contains("mimetype") && names.Contains("content.xml"))
            return DocumentKind.OpenDocument;

        return names switch
        {
            _ when names.Contains("word/document.xml") => DocumentKind.Word,
            _ when names.Contains("xl/workbook.xml") => DocumentKind.Excel,
            _ when names.Contains("xl/workbook.bin") => DocumentKind.BinaryWorkbook,
            _ when names.Contains("ppt/presentation.xml") => DocumentKind.PowerPoint,
            _ => DocumentKind.Zip,
        };
    }

    private static DocumentKind OfText(string start) =>
        start switch
        {
            _ when start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
                    || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) => DocumentKind.Html,
            _ when start.StartsWith("<svg", StringComparison.Ordinal) => DocumentKind.Svg,
            _ when start.StartsWith("<?xml", StringComparison.Ordinal) => start.Contains(
                "<svg",
                StringComparison.Ordinal
            )
                ? DocumentKind.Svg
                : DocumentKind.Xml,
            _ when OtherKinds.IsEmail(start) => DocumentKind.Email,
            _ => DocumentKind.Text,
        };
}
