using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The news: a form for a new entry, and those that there are.</summary>
internal static class NewsPage
{
    public static PageAnswer Answer(Desk desk, DropPage drop, FormRequest request)
    {
        var item = desk.Register?.Year.Catalogue.Find(request["item"]);
        var (begun, refused) = request.IsPost ? NewNews.Begin(desk, drop, request, item) : (null, null);
        if (begun is not null)
            return begun;

        // The item's page may hold more that is typed.
        if (item is not null && ItemInWork.Open(desk, item.Code.Value, request) is { IsChanged: true } rest)
            TypedForm.Keep(desk, rest.Draft, rest.File, rest.Opened?.Version, NewsForm.Without(request));

        var files = desk
            .Site.Tree()
            .Under(SourceTree.News)
            .Where(file => file.Extension == ".md")
            .Select(file => file.Path)
            .OrderDescending(StringComparer.Ordinal)
            .ToList();
        var html = new HtmlWriter();
        html.Write($"{NewsForm.Of(desk, request, refused is null ? [] : [refused], item)}");
        html.Write(
            $"<section><h2>{desk.Say("ข่าวที่มีอยู่", "News so far")}</h2>{PagesPage.List(desk, files)}</section>"
        );
        var title = desk.Say("ข่าว", "News");
        return Frame.Of(desk, title, html.Written, WorkplaceAddress.News, Notices.Asked(desk, request));
    }
}
