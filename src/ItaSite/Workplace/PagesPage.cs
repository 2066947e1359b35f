using System.Text;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Lists of pages: news, and all that are neither news nor items.</summary>
internal static class PagesPage
{
    private const string NewsFolder = SourceTree.Content + "news/";

    public static PageAnswer Others(Desk desk, FormRequest request)
    {
        var files = desk
            .Site.Tree()
            .Under(SourceTree.Content)
            .Where(file => file.Extension == ".md" && !IsNews(file.Path) && desk.ItemOf(file.Path) is null)
            .Select(file => file.Path)
            .ToList();
        var html = new HtmlWriter();
        html.Write($"{List(desk, files)}");
        var title = desk.Say("หน้าอื่น", "Other pages");
        return Frame.Of(desk, title, html.Written, WorkplaceAddress.Pages, Notices.Asked(desk, request));
    }

    public static PageAnswer News(Desk desk, DropPage drop, FormRequest request)
    {
        var (begun, refused) = request.IsPost ? Begin(desk, drop, request) : (null, null);
        if (begun is not null)
            return begun;

        var typed = new FieldReader(null);
        var fields = new FieldHtml(desk, "");
        var files = desk
            .Site.Tree()
            .Under(NewsFolder)
            .Where(file => file.Extension == ".md")
            .Select(file => file.Path)
            .OrderDescending(StringComparer.Ordinal)
            .ToList();
        var html = new HtmlWriter();
        html.Write(
            $"""
            <section class="element"><h2>{desk.Say("ข่าวใหม่", "New news")}</h2>
            {Shown.Findings(desk, refused is null ? [] : [refused])}
            <form method="post" action="{WorkplaceAddress.News}" enctype="multipart/form-data">{Frame.Hidden(desk)}
            {fields.Line(typed.Read("title", request["title"]), desk.Say("ชื่อข่าว", "Title"))}
            {fields.Area(typed.Read("body", request["body"]), desk.Say("เนื้อข่าว", "Text"), desk.Say(
                "วางข้อความจาก LINE หรือ Word ได้",
                "Paste from LINE or Word"
            ))}
            {fields.Date(typed.Read("published", request["published"]), desk.Say("วันที่", "Date"), desk.Say(
                "ไม่พิมพ์คือวันนี้",
                "Today if left empty"
            ))}
            <div class="field"><label for="files">{desk.Say("รูปและเอกสาร", "Pictures and documents")}</label>
            <input id="files" type="file" name="files" multiple></div>
            <div class="buttons"><button class="main">{desk.Say("เพิ่มข่าว", "Add")}</button></div></form></section>
            <section><h2>{desk.Say("ข่าวที่มีอยู่", "News so far")}</h2>{List(desk, files)}</section>
            """
        );
        var title = desk.Say("ข่าว", "News");
        return Frame.Of(desk, title, html.Written, WorkplaceAddress.News, Notices.Asked(desk, request));
    }

    /// <returns>Where it leads, or why nothing was written.</returns>
    private static (PageAnswer? Begun, Diagnostic? Refused) Begin(Desk desk, DropPage drop, FormRequest request)
    {
        if (string.IsNullOrWhiteSpace(request["title"]))
            return (null, Diagnostic.At(Place.TopOf(NewsFolder), WorkplaceProblems.NewsHasNoTitle));

        var today = DateOnly.FromDateTime(desk.Now.DateTime);
        var file = PageStarter.ForNews(desk.Site.Tree(), request["title"], today, null);
        var text = FrontMatterText.Remove(file.Path, file.Text, FieldPath.Of("draft"));
        if (request["published"].Trim() is { Length: > 0 } day)
            text = text.Then(now => FrontMatterText.Set(file.Path, now, FieldPath.Of("published"), TypedValue.Of(day)));

        var body = $"\n{FieldReader.Shown(request["body"]).Trim()}\n";
        text = text.Then(now => new EditedText(PageBodyText.Set(file.Path, now, body)));
        var reason = desk.Say($"ข่าวใหม่ {request["title"]}", $"News {request["title"]}");
        if (desk.Save(reason, [FileChange.New(file.Path, Encoding.UTF8.GetBytes(text.Text))]) is { } refused)
            return (null, refused);

        return request.Files.Count > 0
            ? (drop.Take(request with { Fields = [("file", file.Path)] }), null)
            : (new PageAnswer.SeeOther($"{WorkplaceAddress.Page(file.Path)}&done={Notices.Saved}"), null);
    }

    public static HtmlText List(Desk desk, IReadOnlyList<string> files)
    {
        var titles = desk.Read?.AllPages.ToLookup(page => page.Source, page => page.Title);
        var faults = desk.Site.Latest.Diagnostics.ToLookup(finding => finding.Place.File);
        var html = new HtmlWriter();
        html.Append("<ul class=\"pages\">");
        foreach (var file in files)
            html.Write(
                $"""
                <li><a href="{WorkplaceAddress.Page(file)}">{titles?[file].FirstOrDefault() ?? file}</a>
                <span class="hint">{file[SourceTree.Content.Length..]}{Faults(desk, faults[file].Count())}</span></li>
                """
            );

        html.Append("</ul>");
        return html.Written;
    }

    private static string Faults(Desk desk, int count) =>
        count == 0 ? "" : desk.Say($" · ต้องดู {desk.Wording.Number(count)} เรื่อง", $" · {count} to look at");

    private static bool IsNews(string path) => path.StartsWith(NewsFolder, StringComparison.Ordinal);
}
