using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads Word, PowerPoint and OpenDocument files; a workbook's sheets are <see cref="WorkbookReader"/>'s.</summary>
internal static partial class OfficeReader
{
    public static DocumentFacts Read(DocumentKind kind, Stream stream)
    {
        using var archive = new OfficeArchive(stream);
        var people = new List<string>();
        var title = kind == DocumentKind.OpenDocument ? ReadProperties(archive, "meta.xml", people) : ReadProperties(archive, "docProps/core.xml", people);
        IReadOnlyList<DocumentPart> parts = kind == DocumentKind.Excel
            ? WorkbookReader.Read(archive)
            : [.. PartsOf(archive, kind).Select(part => new DocumentPart(part.Label, ReadText(archive, part.Name, people)))];
        return new DocumentFacts(kind, title, [.. people.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct()], false, null, parts);
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

    /// <returns>The title.</returns>
    private static string? ReadProperties(OfficeArchive archive, string name, List<string> people)
    {
        using var properties = archive.Open(name);
        string? title = null;
        while (properties?.Read() == true)
        {
            while (properties is { NodeType: System.Xml.XmlNodeType.Element, LocalName: "creator" or "lastModifiedBy" or "initial-creator" or "title", IsEmptyElement: false })
            {
                var isTitle = properties.LocalName == "title";
                var value = properties.ReadElementContentAsString();
                if (isTitle)
                    title = value;
                else
                    people.Add(value);
            }
        }

        return title;
    }

    [GeneratedRegex(@"^ppt/slides/slide([0-9]{1,6})\.xml$")]
    private static partial Regex Slide();

    [GeneratedRegex(@"^word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes|comments)\.xml$")]
    private static partial Regex WordPart();
}
