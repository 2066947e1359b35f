using System.Xml;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>
/// Reads whatever an Office file holds besides what it shows: every part by its kind, whether or not its name is known.
/// </summary>
internal sealed class OfficeInsides(
    OfficeArchive archive,
    DocumentKind kind,
    string file,
    Nesting nesting,
    DiagnosticBag diagnostics,
    List<string> people
)
{
    private readonly List<UnseenText> unseen = [];
    private readonly MarkupText markup = new(archive.Inflation);
    private readonly OfficePartNames names = new(archive, kind);

    public EmbeddedFiles Files { get; } = new(file, nesting, diagnostics);

    /// <summary>An OpenDocument with a password keeps its names and locks its parts.</summary>
    public static bool IsLocked(OfficeArchive archive)
    {
        using var manifest = archive.Open("META-INF/manifest.xml");
        while (manifest?.Read() == true)
        {
            if (manifest is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
                return true;
        }

        return false;
    }

    public void AddUnseen(string part, string text) => Add(names.Of(part), text);

    /// <param name="shown">The parts whose text is read elsewhere.</param>
    /// <param name="parts">That text.</param>
    public IReadOnlyList<UnseenText> Read(HashSet<string> shown, IReadOnlyList<DocumentPart> parts)
    {
        foreach (
            var name in archive
                .Names.Where(name => !shown.Contains(name) && !name.EndsWith('/'))
                .Order(StringComparer.Ordinal)
        )
        {
            if (TellingText.Is(name))
                Add(names.Of(name), OfficeParts.FileNameOf(name));

            if (OfficeParts.HoldsNoText(name))
                continue;

            if (OfficeParts.IsStringsOfCells(name))
                Add(names.Of(name), string.Join('\n', WorkbookReader.LeftOver(archive, parts)));
            else if (OfficeParts.IsXml(name))
                ReadXml(name);
            else
                ReadBytes(name, archive.BytesOf(name));
        }

        return unseen;
    }

    private void ReadXml(string name)
    {
        try
        {
            if (OfficeParts.NamesPeople(name))
                people.AddRange(OfficePeople.In(archive.Open(name)!));

            using var part = archive.Open(name)!;
            if (kind == DocumentKind.Excel && OfficeParts.IsInPieces(name))
                ReadPieces(name, part);
            else
                Add(names.Of(name), markup.Of(part));
        }
        catch (XmlException)
        {
            // Legacy drawings are often not well-formed; their words stand between the tags all the same.
            Add(names.Of(name), SeenMarkup.Of(TextDecoder.Decode(archive.BytesOf(name)).Text));
        }
    }

    /// <summary>
    /// Of parts that hold many things, each is reported by its own name: a note by its cell, a sheet's header as that.
    /// </summary>
    private void ReadPieces(string name, XmlReader part)
    {
        while (part.Read())
        {
            if (part.NodeType == XmlNodeType.Comment)
                Add(names.Of(name), part.Value);

            if (part.NodeType != XmlNodeType.Element || OfficeParts.IsFrame(part))
                continue;

            var (element, cell) = (part.LocalName, part.GetAttribute("ref"));
            var text = markup.OfElement(part, xml => OfficeParts.IsShownInSheet(xml));
            Add(names.Of(name, element, cell), element == "headerFooter" ? SheetHeader.TextOf(text) : text);
        }
    }

    private void ReadBytes(string name, byte[] bytes)
    {
        var where = names.Of(name);
        switch (OfficeParts.KindOf(name, bytes))
        {
            case BinaryPart.Macros:
                Add(where, RawStrings.In(bytes));
                Files.Tell(where, new Bilingual("เป็นแมโคร (VBA)", "it is a macro (VBA)"));
                break;
            case BinaryPart.Object:
                var texts = new List<string>();
                EmbeddedObject.Read(bytes, OfficeParts.FileNameOf(name), where, Files, texts);
                Add(where, string.Concat(texts));
                break;
            case BinaryPart.Drawing:
                Add(where, RawStrings.In(bytes));
                break;
            default:
                Files.Add(OfficeParts.FileNameOf(name), bytes, where);
                break;
        }
    }

    private void Add(Bilingual where, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            unseen.Add(new UnseenText(where, EscapedLetters.Decode(text)));
    }
}
