using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads Word, PowerPoint and OpenDocument files; a workbook's sheets are <see cref="WorkbookReader"/>'s.</summary>
internal static partial class OfficeReader
{
    private static readonly string[] Known = ["title", "creator", "lastModifiedBy", "initial-creator", "modified", "date", "created", "creation-date"];

    public static DocumentFacts Read(DocumentKind kind, Stream stream)
    {
        using var archive = new OfficeArchive(stream);
        var people = new List<string>();
        var (title, date) = ReadProperties(archive, kind == DocumentKind.OpenDocument ? "meta.xml" : "docProps/core.xml", people);
        IReadOnlyList<DocumentPart> parts = kind == DocumentKind.Excel
            ? WorkbookReader.Read(archive)
            : [.. PartsOf(archive, kind).Select(part => new DocumentPart(part.Label, ReadText(archive, part.Name, people)))];
        return new DocumentFacts(kind, title, [.. people.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct()], false, null, parts) { Date = date };
    }

    private static IEnumerable<(string Name, string? Label)> PartsOf(OfficeArchive archive, DocumentKind kind) => kind switch
    {
        DocumentKind.OpenDocument => [("content.xml", null)],
        DocumentKind.PowerPoint => archive.Names
            .Select(name => (Name: name, Match: Slide().Match(name)))
            .Where(slide => slide.Match.Success)
            .OrderBy(slide => int.Parse(slide.Match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .Select(slide => (slide.Name, (string?)$"slide={slide.Match.Groups[1].Value}")),
        _ => archive.Names.Where(name => WordPart().IsMatch(name)).Order(StringComparer.Ordinal).Select(name => (name, (string?)null)),
    };

    private static string ReadText(OfficeArchive archive, string name, List<string> people)
    {
        using var part = archive.Open(name);
        return part is null ? "" : OfficeText.Of(part, archive.Inflation, people);
    }

    private static (string? Title, DateOnly? Date) ReadProperties(OfficeArchive archive, string name, List<string> people)
    {
        using var properties = archive.Open(name);
        var (title, modified, created) = ((string?)null, (DateOnly?)null, (DateOnly?)null);
        while (properties?.Read() == true)
        {
            while (properties is { NodeType: System.Xml.XmlNodeType.Element, IsEmptyElement: false } && Known.Contains(properties.LocalName))
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

    [GeneratedRegex(@"^word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes|comments)\.xml$")]
    private static partial Regex WordPart();
}
