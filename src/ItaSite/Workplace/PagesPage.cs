using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The pages that are neither news nor items, and how any pages are listed.</summary>
internal static class PagesPage
{
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

    private static bool IsNews(string path) => path.StartsWith(SourceTree.News, StringComparison.Ordinal);
}
