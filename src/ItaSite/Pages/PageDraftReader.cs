using System.Text.RegularExpressions;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Markdown;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Pages;

/// <summary>Reads one Markdown file on its own: front matter, title, headings.</summary>
internal static partial class PageDraftReader
{
    private const int DateLength = 10;

    /// <param name="academic">The days of school years, where the catalogue of the page's year sets them.</param>
    public static PageDraft Read(SourceText source, DiagnosticBag diagnostics, AcademicYear? academic = null)
    {
        var before = diagnostics.Count;
        var matter = FrontMatter.Read(source, diagnostics);
        var isMatterBroken = diagnostics.Count > before && matter.Map.Entries.Count == 0;
        var fields = new MapReader(matter.Map, diagnostics);
        var title = fields.Text("title");
        var text = PageText.Read(source, matter.BodyStart, title, diagnostics);
        var body = text.Body;
        title = text.Title ?? title;
        var item = ReadItem(fields, academic);
        Place PlaceAt(int position) => source.PlaceAt(matter.BodyStart + position);
        if ((title ?? item?.Code) is { } known)
            PageTitle.ReportOthers(body, known, PlaceAt, fields.Flag("draft") ? [] : diagnostics);
        else if (!isMatterBroken && !matter.Map.Entries.Any(IsMistypedTitle))
            fields.Report(PlaceOfTitle(), PageProblems.TitleIsMissing);

        var draft = new PageDraft(
            source,
            AddressOf(source.File),
            fields.Word("layout"),
            fields.PlaceOf("layout"),
            title ?? "",
            fields.Choice("lang", ("th", "th"), ("en", "en")),
            fields.Text("description"),
            ReadPublished(fields, source.File),
            fields.Date("updated"),
            fields.Flag("sample"),
            fields.Flag("draft"),
            fields.PlaceOf("draft"),
            fields.Entries("allow-personal"),
            isMatterBroken ? ..matter.BodyStart : BlockOf(fields.Entry("allow-personal"), source),
            fields.Word("form"),
            fields.PlaceOf("form"),
            item,
            text,
            matter.BodyStart,
            HeadingIds.Assign(body, PlaceAt, diagnostics)
        )
        {
            Marks = new HashSet<string>([
                .. text.Marks,
                .. MarksIn(fields, "title", AddressOf(source.File)),
                .. MarksIn(fields, "description", AddressOf(source.File)),
            ]),
        };
        fields.Finish();
        return draft;

        Place PlaceOfTitle() =>
            PageTitle.FirstIn(body) is { } late ? PlaceAt(late.Span.Start)
            : fields.Node("title") is null ? Place.TopOf(source.File)
            : fields.PlaceOf("title");
    }

    /// <summary>
    /// These are shown as typed, on many pages: what looks like Markdown in them is reported once, here.
    /// </summary>
    private static IEnumerable<string> MarksIn(MapReader fields, string key, SitePath address)
    {
        if (fields.Node(key) is not DataNode.Scalar scalar)
            yield break;

        foreach (var (_, quote) in MarkdownMarks.In(scalar.Text))
        {
            fields.Report(scalar.Place, MarkdownProblems.MarkupIsOnPage, address.Value, quote);
            yield return quote;
        }
    }

    /// <summary>Reported as such: then the title is not missing as well.</summary>
    private static bool IsMistypedTitle(DataEntry entry) =>
        entry
            is { Key: "title", Value: not DataNode.Scalar }
                or { Key: not "title" and ['T' or 't', 'I' or 'i', 'T' or 't', ..] };

    /// <summary>The address mirrors the path under content.</summary>
    private static SitePath AddressOf(string file) =>
        new(System.IO.Path.ChangeExtension(file[SourceTree.Content.Length..], ".html"));

    /// <summary>Whole lines, since a comment behind the last value belongs to it.</summary>
    private static Range BlockOf(DataEntry? entry, SourceText source)
    {
        if (entry is null)
            return default;

        var end = source.PositionOf(entry.End);
        var lineEnd = source.Text.IndexOf('\n', Math.Max(0, end - 1));
        return source.PositionOf(entry.Place)..(lineEnd < 0 ? source.Text.Length : Math.Max(end, lineEnd));
    }

    private static ItemDraft? ReadItem(MapReader fields, AcademicYear? academic)
    {
        if (fields.Word("item") is not { } code)
            return null;

        return new ItemDraft(
            code,
            fields.PlaceOf("item"),
            DeclaredWords.Read(fields),
            fields.PlaceOf("declared"),
            fields.Period("period", academic),
            fields.PlaceOf("period"),
            fields.Entries("evidence"),
            fields.Entries("waived"),
            fields.Entries("confirmed"),
            fields.Texts("notes")
        );
    }

    private static DateOnly? ReadPublished(MapReader fields, string file)
    {
        var published = fields.Date("published");
        if (published is not null || !file.StartsWith(SourceTree.News, StringComparison.Ordinal))
            return published;

        var name = file[SourceTree.News.Length..];
        if (name.Length > DateLength && ThaiDateReader.TryRead(name[..DateLength], out var date))
            return date;

        // A date that is written wrong is reported as wrong, not as absent.
        if (fields.Node("published") is not (null or DataNode.Scalar { Text: "" }))
            return null;

        if (DatedName().IsMatch(name))
            fields.Report(Place.TopOf(file), DataProblems.DateIsWrong, name[..DateLength]);
        else
            fields.Report(Place.TopOf(file), PageProblems.NewsHasNoDate);

        return null;
    }

    [GeneratedRegex("^[0-9๐-๙]{4}-[0-9๐-๙]{2}-[0-9๐-๙]{2}")]
    private static partial Regex DatedName();
}
