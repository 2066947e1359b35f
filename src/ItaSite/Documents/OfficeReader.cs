using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>
/// Reads Word, PowerPoint and OpenDocument files; a workbook's sheets are <see cref="WorkbookReader"/>'s, what is not
/// shown is <see cref="OfficeInsides"/>'.
/// </summary>
internal static partial class OfficeReader
{
    private static readonly string[] Known =
    [
        "title",
        "creator",
        "lastModifiedBy",
        "initial-creator",
        "modified",
        "date",
        "created",
        "creation-date",
    ];

    public static DocumentFacts Read(
        DocumentKind kind,
        Stream stream,
        string file,
        Nesting nesting,
        DiagnosticBag diagnostics
    )
    {
        using var archive = new OfficeArchive(stream, nesting.Inflation);
        if (OfficeInsides.IsLocked(archive))
        {
            diagnostics.Add(Diagnostic.At(Place.TopOf(file), DocumentProblems.DocumentIsLocked));
            return DocumentFacts.Only(kind);
        }

        var people = new List<string>();
        var insides = new OfficeInsides(archive, kind, file, nesting, diagnostics, people);
        var (title, date) = ReadProperties(
            archive,
            kind == DocumentKind.OpenDocument ? "meta.xml" : "docProps/core.xml",
            people
        );
        IReadOnlyList<DocumentPart> parts =
            kind == DocumentKind.Excel
                ? WorkbookReader.Read(archive)
                :
                [
                    .. PartsOf(archive, kind)
                        .Select(part => new DocumentPart(part.Label, ReadText(archive, part.Name, people, insides))),
                ];
        var unseen = insides.Read([.. PartsOf(archive, kind).Select(part => part.Name)], parts);
        return new DocumentFacts(
            kind,
            title,
            [.. people.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct()],
            false,
            null,
            parts
        )
        {
            Date = date,
            Unseen = unseen,
            Embedded = insides.Files.All,
        };
    }

    private static IEnumerable<(string Name, string? Label)> PartsOf(OfficeArchive archive, DocumentKind kind) =>
        kind switch
        {
            DocumentKind.OpenDocument => [("content.xml", null)],
            DocumentKind.PowerPoint => archive
                .Names.Select(name => (Name: name, Match: Slide().Match(name)))
                .Where(slide => slide.Match.Success)
                .OrderBy(slide => int.Parse(slide.Match.Groups[1].ValueSpan))
                .Select(slide => (slide.Name, (string?)$"slide={slide.Match.Groups[1].Value}")),
            DocumentKind.Word => archive
                .Names.Where(name => WordPart().IsMatch(name))
                .Order(StringComparer.Ordinal)
                .Select(name => (name, (string?)null)),
            _ => [],
        };

    private static string ReadText(OfficeArchive archive, string name, List<string> people, OfficeInsides insides)
    {
        using var part = archive.Open(name);
        if (part is null)
            return "";

        var text = new OfficeText(archive.Inflation, people);
        var shown = text.Read(part);
        insides.AddUnseen(name, text.Unseen);
        return shown;
    }

    private static (string? Title, DateOnly? Date) ReadProperties(
        OfficeArchive archive,
        string name,
        List<string> people
    )
    {
        using var properties = archive.Open(name);
        var (title, modified, created) = ((string?)null, (DateOnly?)null, (DateOnly?)null);
        while (properties?.Read() == true)
        {
            while (
                properties is { NodeType: System.Xml.XmlNodeType.Element, IsEmptyElement: false }
                && Known.Contains(properties.LocalName)
            )
            {
                var property = properties.LocalName;
                var value = properties.ReadElementContentAsString();
                if (property == "title")
                    title = value;
                else if (property is "modified" or "date")
                    modified = MetadataDate.OfOffice(value);
                else if (property is "created" or "creation-date")
                    created = MetadataDate.OfOffice(value);
                else
                    people.Add(value);
            }
        }

        return (title, modified ?? created);
    }

    [GeneratedRegex(@"^ppt/slides/slide([0-9]{1,6})\.xml$")]
    private static partial Regex Slide();

    [GeneratedRegex(@"^word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes)\.xml$")]
    private static partial Regex WordPart();
}
