using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Authoring;

/// <summary>Writes the ready-to-fill text of a new page.</summary>
internal static class PageStarter
{
    /// <summary>
    /// An item's page with a heading for each of its elements; null with the reason among the diagnostics if the site's
    /// current year has no such item.
    /// </summary>
    public static Diagnosed<NewFile?> ForItem(SourceTree tree, string code)
    {
        var (site, diagnostics) = SiteReader.Read(tree, null);
        if (site is null)
            return new Diagnosed<NewFile?>(null, diagnostics);

        if (site.CurrentYear is not { } year)
            return new Diagnosed<NewFile?>(
                null,
                [Diagnostic.At(Place.TopOf(SourceTree.ConfigFile), SettingsProblems.NothingIsAssessed, code)]
            );

        if (year.Catalogue.Find(code) is not { } item)
        {
            var unknown = Diagnostic.At(
                Place.TopOf(SourceTree.CatalogueOf(year.Year)),
                PageProblems.ItemIsUnknown,
                code,
                year.Year.ToString()
            );
            return new Diagnosed<NewFile?>(
                null,
                [unknown with { Suggestion = Nearest.To(code, year.Catalogue.Items.Select(known => known.Code.Value)) }]
            );
        }

        // The other mistakes of the site are for build and check to tell; a page can be begun all the same.
        return new Diagnosed<NewFile?>(
            new NewFile($"{SourceTree.FolderOf(year.Year)}{item.Code.Slug}.md", ItemPageText.Of(item, year.Year)),
            []
        );
    }

    /// <summary>A draft of a news page dated <paramref name="date"/>.</summary>
    /// <param name="slug">
    /// Latin letters, digits and dashes, which become part of the address; null to take a free name after the title.
    /// </param>
    public static NewFile ForNews(SourceTree tree, string title, DateOnly date, string? slug)
    {
        var day = date.ToString("yyyy-MM-dd");
        var stem = $"{SourceTree.Content}news/{day}-{slug ?? NewsSlug.Of(title)}";
        var path = $"{stem}.md";
        for (var number = 2; slug is null && tree.Find(path) is not null; number++)
            path = $"{stem}-{number}.md";

        return new NewFile(
            path,
            $"""
            ---
            {SchemaLine.OfPage(path)}title: {YamlText.Quoted(title.Trim())}
            published: {day}
            draft: true   # ลบบรรทัดนี้เมื่อพร้อมเผยแพร่
            ---

            <!-- เขียนเนื้อข่าวใต้บรรทัดนี้
                 รูปภาพ: วางไฟล์ไว้ใน content/news/files แล้วเขียน ![คำอธิบายภาพ](files/ชื่อไฟล์.jpg)
                 เอกสาร: เขียน ![ชื่อเอกสาร](files/ชื่อไฟล์.pdf) -->

            """.ReplaceLineEndings("\n")
        );
    }
}
