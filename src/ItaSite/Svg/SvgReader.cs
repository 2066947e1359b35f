using System.Text;
using System.Xml;
using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Svg;

/// <summary>
/// Reads a drawing as browsers do and writes what is known to be still anew, element by element. Published, a drawing
/// opens like a page.
/// </summary>
internal sealed class SvgReader
{
    private const int Deepest = 200;

    private readonly XmlReader xml;
    private readonly SvgFindings findings;
    private readonly SvgAttributes attributes;
    private readonly SvgWriter writer = new();
    private readonly SvgReuse reuse = new();
    private readonly Stack<int> parents = new();

    /// <summary>How deep the outermost element that is left out stands; below zero for none.</summary>
    private int leftOutAt = -1;

    private SvgReader(XmlReader xml, SvgFindings findings)
    {
        this.xml = xml;
        this.findings = findings;
        attributes = new SvgAttributes(xml, findings);
    }

    /// <param name="file">Named in messages.</param>
    /// <returns>Null, with a diagnostic, if it is no drawing that a browser would show.</returns>
    public static SvgDrawing? Read(byte[] bytes, string file, DiagnosticBag diagnostics)
    {
        var findings = new SvgFindings(file);
        var drawing = Read(bytes, findings);
        diagnostics.AddRange(findings.All());
        return drawing;
    }

    private static SvgDrawing? Read(byte[] bytes, SvgFindings findings)
    {
        try
        {
            using var memory = new MemoryStream(bytes, writable: false);
            using var xml = SafeXml.Read(memory);
            return new SvgReader(xml, findings).ReadWhole();
        }
        catch (XmlException error) when (HasDocumentType(bytes, error))
        {
            // Browsers add attributes from it that no reader sees.
            findings.Refuse("<!DOCTYPE>", PlaceOfDocumentType(bytes, findings));
        }
        catch (XmlException error)
        {
            var at = findings.At(error.LineNumber, error.LinePosition);
            findings.Say(at, DocumentProblems.DocumentIsBroken, "SVG");
        }

        return null;
    }

    /// <summary>Whether that is what the reader stopped at: one that skips it gets further.</summary>
    private static bool HasDocumentType(byte[] bytes, XmlException error)
    {
        try
        {
            using var memory = new MemoryStream(bytes, writable: false);
            using var xml = SafeXml.Read(memory, skipsDoctype: true);
            xml.MoveToContent();
            var line = (IXmlLineInfo)xml;
            return (line.LineNumber, line.LinePosition).CompareTo((error.LineNumber, error.LinePosition)) > 0;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static Place PlaceOfDocumentType(byte[] bytes, SvgFindings findings)
    {
        var before = bytes.AsSpan(0, Math.Max(0, bytes.AsSpan().IndexOf("<!DOCTYPE"u8)));
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return findings.At(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }

    private SvgDrawing? ReadWhole()
    {
        var (isRoot, width, height, box) = (true, (string?)null, (string?)null, (string?)null);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.ProcessingInstruction when xml.LocalName == "xml-stylesheet":
                    findings.Refuse("xml-stylesheet", Here(2));
                    break;
                case XmlNodeType.Element when isRoot:
                    if (xml is not { LocalName: "svg", NamespaceURI: SvgNames.Namespace })
                    {
                        findings.Say(Here(1), SvgProblems.DrawingIsOfNoKnownKind, xml.Name);
                        return null;
                    }

                    isRoot = false;
                    (width, height) = (xml.GetAttribute("width"), xml.GetAttribute("height"));
                    box = xml.GetAttribute("viewBox");
                    ReadElement();
                    break;
                case XmlNodeType.Element when xml.Depth > Deepest:
                    findings.Say(Here(1), SvgProblems.DrawingIsTooDeep, $"{Deepest}");
                    return null;
                case XmlNodeType.Element:
                    ReadElement();
                    break;
                case XmlNodeType.EndElement:
                    Leave();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when !isRoot:
                    if (leftOutAt < 0)
                        writer.Text(xml.Value);

                    break;
                default:
                    break;
            }
        }

        if (reuse.IsTooMuch())
            findings.Say(findings.At(1, 1), SvgProblems.DrawingRepeatsItself, $"{SvgReuse.Most:N0}");

        return new SvgDrawing(writer.ToString(), width, height, box, attributes.Pictures);
    }

    private void ReadElement()
    {
        var (name, isEmpty, depth) = (xml.LocalName, xml.IsEmptyElement, xml.Depth);
        var isWritten = MayBeWritten(name) && leftOutAt < 0;
        if (leftOutAt < 0 && !isWritten)
            leftOutAt = depth;

        if (isWritten)
            writer.Open(name);

        attributes.Copy(name, isWritten ? writer : null);
        parents.Push(reuse.Add(parents.TryPeek(out var parent) ? parent : -1, attributes.Id, attributes.Uses));
        if (isEmpty)
            Leave();
        else if (name == "style" && xml.NamespaceURI == SvgNames.Namespace)
            ReadStyle(isWritten);
    }

    /// <summary>Ends the element that the reader stands at.</summary>
    private void Leave()
    {
        parents.Pop();
        if (leftOutAt < 0)
            writer.Close();
        else if (xml.Depth == leftOutAt)
            leftOutAt = -1;
    }

    private bool MayBeWritten(string name)
    {
        var space = xml.NamespaceURI;
        if (space == SvgNames.Namespace && SvgNames.Elements.Contains(name))
            return true;

        var runs = space switch
        {
            SvgNames.HtmlNamespace => true,
            SvgNames.Namespace or "" => SvgNames.Running.Contains(name),
            _ => SvgNames.RunningAnywhere.Contains(name),
        };
        if (runs)
            findings.Refuse($"<{xml.Name}>", Here(1));
        else if (
            leftOutAt < 0
            && (space is "" or SvgNames.MathNamespace || (space == SvgNames.Namespace && name != "metadata"))
        )
            findings.LeaveOut($"<{xml.Name}>", Here(1));

        return false;
    }

    /// <summary>Browsers join all texts of a style sheet, whatever stands between them.</summary>
    private void ReadStyle(bool isWritten)
    {
        var css = new StringBuilder();
        var starts = new List<(int Index, int Line, int Column)>();
        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (MayBeWritten(xml.LocalName))
                    findings.LeaveOut($"<{xml.Name}>", Here(1));

                xml.Skip();
                continue;
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                var line = (IXmlLineInfo)xml;
                starts.Add((css.Length, line.LineNumber, line.LinePosition));
                css.Append(xml.Value);
            }

            xml.Read();
        }

        var text = css.ToString();
        var clean = new SvgStyle(findings, PlaceIn).Sheet(text);
        if (isWritten)
            writer.Text(clean);

        Leave();

        Place PlaceIn(int index)
        {
            var (start, line, column) = starts.FindLast(piece => piece.Index <= index);
            var piece = text.AsSpan(start, Math.Min(index, text.Length) - start);
            var breaks = piece.Count('\n');
            var inLine = breaks == 0 ? column + piece.Length : piece.Length - piece.LastIndexOf('\n');
            return findings.At(line + breaks, inLine);
        }
    }

    /// <param name="back">How many letters before a node's name it begins.</param>
    private Place Here(int back)
    {
        var line = (IXmlLineInfo)xml;
        return findings.At(line.LineNumber, line.LinePosition - back);
    }
}
