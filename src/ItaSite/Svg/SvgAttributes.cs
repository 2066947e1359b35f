using System.Text.RegularExpressions;
using System.Xml;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Svg;

/// <summary>Judges the attributes of a drawing, and writes those that are still.</summary>
internal sealed partial class SvgAttributes(XmlReader xml, SvgFindings findings)
{
    private const string Link = "xlink:href";

    private readonly List<byte[]> pictures = [];

    public IReadOnlyList<byte[]> Pictures => pictures;

    /// <summary>Of the element that was copied last.</summary>
    public string? Id { get; private set; }

    /// <summary>
    /// The ids that the element copied last draws again: what it uses, and its patterns, masks and markers.
    /// </summary>
    public IReadOnlyList<string> Uses { get; private set; } = [];

    /// <param name="writer">Null for an element that is left out: only what runs is told.</param>
    public void Copy(string element, SvgWriter? writer)
    {
        Id = null;
        List<string>? uses = null;
        var isKnown = xml.NamespaceURI is "" or SvgNames.Namespace or SvgNames.HtmlNamespace;
        for (var hasMore = xml.MoveToFirstAttribute(); hasMore; hasMore = xml.MoveToNextAttribute())
        {
            if (writer is null)
            {
                if (isKnown && IsHandler(xml.LocalName))
                    Refuse(xml.Name);

                continue;
            }

            var (name, value) = Judged(element);
            if (value is not null)
                writer.Attribute(name, value);

            if (name == "id")
                Id = value;
            else if (value is not null && name is "href" or Link)
                (uses ??= []).AddRange(element is "use" or "pattern" ? [value.TrimStart('#')] : []);
            else if (value is not null && value.Contains("url(", StringComparison.OrdinalIgnoreCase))
                (uses ??= []).AddRange(Parts().Matches(value).Select(match => match.Groups[1].Value));
        }

        Uses = uses ?? [];
        xml.MoveToElement();
    }

    /// <returns>The name to write and the value; null for what is not written.</returns>
    private (string Name, string? Value) Judged(string element)
    {
        var (name, value) = (xml.LocalName, xml.Value);
        switch (xml.NamespaceURI)
        {
            case "":
                return (name, Own(element, name, value));
            case SvgNames.LinkNamespace when name == "href":
                return (Link, Address(element, value));
            case SvgNames.XmlNamespace when name is "lang" or "space":
                return ($"xml:{name}", value);
            case SvgNames.XmlNamespace when name == "base":
                findings.Refuse(xml.Name, Here());
                break;
            case SvgNames.Namespace or SvgNames.HtmlNamespace when IsHandler(name):
                findings.Refuse(xml.Name, Here());
                break;
            default:
                break;
        }

        // What belongs to other programs is seen by nobody: like what cameras write into photographs.
        return ("", null);
    }

    private string? Own(string element, string name, string value)
    {
        if (IsHandler(name))
            return Refuse(name);

        if (name == "style")
            return new SvgStyle(findings, _ => Here()).Declarations(value) is { Length: > 0 } style ? style : null;

        if (name == "href")
            return Address(element, value);

        if (name == "src")
            return value.Trim().Length == 0 ? null : Refuse(name);

        if (name == "attributeName")
            return IsStill(value.Trim()) ? value.Trim() : Refuse(name);

        if (name == "type" && element == "style")
            return value.Trim() is "" or "text/css" ? null : LeaveOut($"{name}={value}");

        if (SvgNames.AnimatedValues.Contains(name))
            return new SvgStyle(findings, _ => Here()).Value(name, value);

        if (SvgNames.PlainAttributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal))
            return value;

        if (SvgNames.Properties.Contains(name))
            return new SvgStyle(findings, _ => Here()).Value(name, value);

        return name.StartsWith("data-", StringComparison.Ordinal) || name.StartsWith("xmlns", StringComparison.Ordinal)
            ? null
            : LeaveOut(name);
    }

    /// <summary>To a part of the drawing, or a picture that stands in it.</summary>
    private string? Address(string element, string value)
    {
        var address = value.Trim();
        if (address.Length == 0)
            return null;

        if (address[0] == '#')
            return address;

        if (
            element is "image" or "feImage"
            && InlinePicture().Match(address) is { Success: true } inline
            && BytesOf(inline.Groups["bytes"].Value) is { } bytes
            && KindOf(bytes) is { } kind
        )
        {
            pictures.Add(bytes);
            return $"data:image/{kind};base64,{Convert.ToBase64String(bytes)}";
        }

        return Refuse(xml.Name);
    }

    private static bool IsHandler(string name) => name.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an animation of that attribute can neither lead nor run.</summary>
    private static bool IsStill(string attribute) =>
        SvgNames.Properties.Contains(attribute) || SvgNames.PlainAttributes.Contains(attribute);

    private string? Refuse(string what)
    {
        findings.Refuse(what, Here());
        return null;
    }

    private string? LeaveOut(string what)
    {
        findings.LeaveOut(what, Here());
        return null;
    }

    private Place Here()
    {
        var line = (IXmlLineInfo)xml;
        return findings.At(line.LineNumber, line.LinePosition);
    }

    private static byte[]? BytesOf(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(Uri.UnescapeDataString(base64), bytes, out var length)
            ? bytes[..length]
            : null;
    }

    /// <summary>Null for what is no picture of pixels, whatever it is called.</summary>
    private static string? KindOf(byte[] bytes)
    {
        using var memory = new MemoryStream(bytes, writable: false);
        return DocumentKinds.Of(memory) switch
        {
            DocumentKind.Png => "png",
            DocumentKind.Jpeg => "jpeg",
            DocumentKind.Webp => "webp",
            DocumentKind.Gif => "gif",
            _ => null,
        };
    }

    [GeneratedRegex(@"^data:image/(?:png|jpe?g|webp|gif)\s*;\s*base64\s*,(?<bytes>[^#?]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex InlinePicture();

    [GeneratedRegex(@"url\(\s*[""']?#([^)""'\s]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();
}
