using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// One file in one of the formats that the criterion asks for is enough. The formats of an item may be met anywhere on
/// its page.
/// </summary>
internal static class FilesHaveTheRightFormat
{
    private const int LongestEnding = 7;

    /// <returns>Null where any format will do.</returns>
    public static Verdict? Judge(ShownEvidence showing)
    {
        var isOwn = showing.Element.Formats.Count > 0;
        var wanted = isOwn ? showing.Element.Formats : showing.Item.Formats;
        if (wanted.Count == 0)
            return null;

        var sections = isOwn ? showing.Sections : [.. showing.Sections.Concat(showing.Page.Page.Sections).Distinct()];
        var links = sections
            .SelectMany(section => section.Links)
            .Where(link => !link.IsPicture || wanted.Any(format => IsOfPictures(format)))
            .Select(link => link.Destination)
            .Concat(showing.Evidence.Select(evidence => evidence.Destination))
            .Concat(isOwn ? [] : showing.Page.Evidence.Values.Select(link => link.Destination))
            .Distinct()
            .ToList();
        var seen = sections.SelectMany(section => section.Figures).Any() ? ["csv", "xlsx"] : new List<string>();
        seen.AddRange(links.Select(destination => EndingOf(destination, showing.Site)).OfType<string>());
        if (seen.Find(ending => wanted.Any(format => format.Endings.Contains(ending))) is { } fitting)
            return Verdict.Fits(fitting.ToUpperInvariant());

        var words = Bilingual.Join(new Bilingual("หรือ ", " or "), wanted.Select(NameOf));
        return seen.Count == 0 && links.OfType<Destination.Elsewhere>().Any(IsOnTheWeb)
            ? Verdict.AsksForWord(FormatProblems.AsksWhichFormat, words)
            : Verdict.DoesNotFit(
                FormatProblems.FormatIsNotSeen,
                words,
                Bilingual.Same(
                    seen.Count == 0
                        ? "0"
                        : string.Join(", ", seen.Distinct().Select(ending => ending.ToUpperInvariant()))
                )
            );
    }

    private static Bilingual NameOf(FileFormat format) =>
        format.Word == FileFormat.MachineReadable
            ? new Bilingual("ไฟล์ที่โปรแกรมอ่านได้", "machine-readable").Then(
                Bilingual.Same($" ({string.Join(", ", format.Endings).ToUpperInvariant()})")
            )
            : Bilingual.Same(format.Word.ToUpperInvariant());

    private static bool IsOfPictures(FileFormat format) => format.Word is "jpg" or "png" or "svg";

    private static bool IsOnTheWeb(Destination.Elsewhere elsewhere) =>
        elsewhere.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name is not believed where the bytes say something else.</summary>
    private static string? EndingOf(Destination destination, Site site) =>
        destination switch
        {
            Destination.InSite { Path: var path } when site.DocumentFacts.TryGetValue(path, out var facts) => FormatOf(
                facts.Kind,
                EndingOf(path.Value)
            ),
            Destination.Elsewhere { Url: var url }
                when WebAddress.Parsed(url) is { } address
                    && address.Scheme.StartsWith("http", StringComparison.Ordinal) => EndingOf(address.AbsolutePath)
                is { } ending
            && FileFormat.Of(ending) is not null
                ? ending
                : null,
            _ => null,
        };

    private static string? FormatOf(DocumentKind kind, string? ending) =>
        kind switch
        {
            DocumentKind.Pdf => "pdf",
            DocumentKind.Word => "docx",
            DocumentKind.Excel => "xlsx",
            DocumentKind.PowerPoint => "pptx",
            DocumentKind.OldOffice when ending is not ("doc" or "xls" or "ppt") => "doc",
            DocumentKind.OpenDocument when ending is not ("odt" or "ods" or "odp") => "odt",
            DocumentKind.Jpeg => "jpg",
            DocumentKind.Png => "png",
            DocumentKind.Html => "html",
            DocumentKind.Xml when ending is null or "pdf" or "xlsx" or "csv" => "xml",
            DocumentKind.Text when ending is not ("csv" or "tsv" or "json" or "geojson") => "txt",
            _ => ending,
        };

    private static string? EndingOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') && path.Length - dot - 1 is > 0 and <= LongestEnding
            ? path[(dot + 1)..].ToLowerInvariant()
            : null;
    }
}
