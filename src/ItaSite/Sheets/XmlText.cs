using System.Text;
using System.Xml;

namespace ItaSite.Sheets;

/// <summary>The text of an element, as the parts of a workbook write it.</summary>
internal static class XmlText
{
    /// <summary>Reads to the end of the element at which <paramref name="part"/> stands.</summary>
    public static string Of(XmlReader part)
    {
        if (part.IsEmptyElement)
            return "";

        var depth = part.Depth;
        var text = "";
        StringBuilder? longer = null;
        while (part.Read() && part.Depth > depth)
        {
            if (
                part.NodeType
                is not (XmlNodeType.Text or XmlNodeType.CDATA)
                    and not (XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            )
                continue;

            if (text.Length == 0)
                text = part.Value;
            else
                (longer ??= new StringBuilder(text)).Append(part.Value);
        }

        return longer?.ToString() ?? text;
    }

    /// <summary>With the letters that XML can't hold, written as <c>_x000D_</c> (ECMA-376 22.9.2.19).</summary>
    public static string Unescaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
            return text;

        var plain = new StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = at + 1 < text.Length ? text.IndexOf("_x", at + 1, StringComparison.Ordinal) : -1)
        {
            if (at < from || !IsEscape(text.AsSpan(at)))
                continue;

            plain.Append(text, from, at - from).Append((char)Convert.ToUInt16(text.Substring(at + 2, 4), 16));
            from = at + "_x000D_".Length;
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7
        && text[6] == '_'
        && char.IsAsciiHexDigit(text[2])
        && char.IsAsciiHexDigit(text[3])
        && char.IsAsciiHexDigit(text[4])
        && char.IsAsciiHexDigit(text[5]);
}
