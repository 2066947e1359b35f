using System.Text;
using System.Xml;
using ItaSite.Model;

namespace ItaSite.Files;

/// <summary>What a file could run as whose name says that it is something still.</summary>
internal static class HiddenCode
{
    private const int HeadLength = 4096;
    private const string Html = "HTML";
    private const string Php = "PHP";
    private const string Program = "EXE";

    /// <summary>What browsers take for the beginning of a page (the WHATWG MIME sniffing standard).</summary>
    private static readonly string[] BeginningsOfPages =
    [
        "!doctype html",
        "html",
        "head",
        "script",
        "iframe",
        "h1",
        "div",
        "font",
        "table",
        "a",
        "style",
        "title",
        "b",
        "body",
        "br",
        "p",
        "svg",
        "meta",
        "link",
        "base",
        "img",
        "object",
        "embed",
        "form",
        "frameset",
    ];

    private static readonly string[] Tags = ["<script", "<html", "<?php", "<svg", "<iframe", "<body", "<!doctype"];

    private static readonly string[] NamespacesThatRun =
    [
        "http://www.w3.org/1999/xhtml",
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/XSL/Transform",
        "http://www.w3.org/1998/Math/MathML",
    ];

    /// <param name="kind">What the file is by its bytes.</param>
    /// <returns>What is in it, as one word for both languages; null for nothing.</returns>
    public static string? In(SourceFile file, DocumentKind kind)
    {
        using var stream = file.Open();
        var buffer = new byte[HeadLength];
        var head = buffer.AsSpan(0, stream.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false));
        stream.Position = 0;
        if (IsProgram(head))
            return Program;

        return kind switch
        {
            DocumentKind.Html => Html,
            DocumentKind.Svg when file.Extension != ".svg" => "SVG",
            DocumentKind.Email => "MHTML",
            DocumentKind.Pdf => InHeadOf(head[..Math.Max(0, head.IndexOf("%PDF-"u8))]),
            DocumentKind.Gif or DocumentKind.Bitmap or DocumentKind.Tiff or DocumentKind.Avif => InPicture(stream),
            DocumentKind.Xml or DocumentKind.Text when file.Extension is ".xml" or ".kml" or ".gpx" => InXml(stream),
            DocumentKind.Xml => "XML",
            DocumentKind.Text => InText(head),
            _ => null,
        };
    }

    private static bool IsProgram(ReadOnlySpan<byte> head) =>
        head
            is [(byte)'M', (byte)'Z', ..]
                or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..]
                or [(byte)'L', 0, 0, 0, 1, 0x14, 2, 0, ..]
                or [0xCA, 0xFE, 0xBA, 0xBE, ..]
                or [0xCE or 0xCF, 0xFA, 0xED, 0xFE, ..]
                or [0xFE, 0xED, 0xFA, 0xCE or 0xCF, ..]
                or [0, (byte)'a', (byte)'s', (byte)'m', ..]
                or [(byte)'d', (byte)'e', (byte)'x', (byte)'\n', ..]
                or [(byte)'#', (byte)'!', ..]
        || head.StartsWith("!<arch>"u8)
        || head.StartsWith("[InternetShortcut]"u8)
        || head.StartsWith("[{000214A0"u8)
        || head.StartsWith("ITSF"u8);

    /// <summary>Readers of PDF pass over what stands before it; a browser may begin there.</summary>
    private static string? InHeadOf(ReadOnlySpan<byte> before)
    {
        var text = Encoding.Latin1.GetString(before);
        return text.Contains('<', StringComparison.Ordinal) ? Html : null;
    }

    private static string? InText(ReadOnlySpan<byte> head)
    {
        var text = TextDecoder.Decode(head).Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\f');
        if (text.StartsWith("<?php", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<%", default))
            return Php;

        if (text.StartsWith("<!--", default) || text.StartsWith("<?xml", default))
            return Html;

        return
            text.StartsWith('<')
            && Array.Exists(
                BeginningsOfPages,
                name =>
                    text.AsSpan(1).StartsWith(name, StringComparison.OrdinalIgnoreCase)
                    && text.Length > name.Length + 1
                    && text[name.Length + 1] is ' ' or '>' or '\t' or '\r' or '\n' or '\f' or '/'
            )
            ? Html
            : null;
    }

    /// <summary>A picture that is a script at the same time says so in a comment, or behind its end.</summary>
    private static string? InPicture(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var letters = Encoding.Latin1.GetString(memory.GetBuffer(), 0, (int)memory.Length);
        var tag = Array.Find(Tags, tag => letters.Contains(tag, StringComparison.OrdinalIgnoreCase));
        if (tag is not null)
            return tag == "<?php" ? Php : Html;

        // GIF89a/* … */=1 is a comment and an assignment to who reads it as a script.
        return letters.Length > 7 && letters.StartsWith("GIF8", default) && letters[6..8] is "/*" or ['=', _]
            ? "JavaScript"
            : null;
    }

    private static string? InXml(Stream stream)
    {
        try
        {
            using var xml = SafeXml.Read(stream);
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.ProcessingInstruction, LocalName: "xml-stylesheet" })
                    return "xml-stylesheet";

                if (xml.NodeType == XmlNodeType.Element && NamespacesThatRun.Contains(xml.NamespaceURI))
                    return xml.NamespaceURI;
            }

            return null;
        }
        catch (XmlException)
        {
            // A document type can make a page of what looks like data; and browsers show what they read before a fault.
            return "<!DOCTYPE> / XML";
        }
    }
}
