using ItaSite.Tests.Reading;
using SkiaSharp;

namespace ItaSite.Tests.Building;

/// <summary>What authors, and whoever keeps the theme and the catalogue, do to a site.</summary>
internal static class RandomEdits
{
    private static readonly string[] Texts =
    [
        "ประชุมสภาองค์การบริหารส่วนตำบล",
        "โทร 081-999-8888",
        "นํ้าประปา",
        "เลขประจำตัว 1-1020-03456-78-9",
        "[ติดต่อ](/contact.md#address)",
        "[เรื่อง](/about.md#more) และ [แผน](/files/plan.pdf)",
        "[ไม่มี](/none.md)",
        "[รายการ](/oit/2570/a1.md#chart) [ข่าว](/news/2570/index.html)",
        "![จุด](/files/dot.png)",
        "![บันทึก](/files/note.txt)",
        "## หัวข้อใหม่ {#fresh}",
        "## เพิ่มเติม {#more}",
        "![ตาราง](/data/t.csv)",
        "![ตาราง](/data/t.xlsx)",
        "[กำหนดเอง](topic:complaints)",
        "**ไม่ปิด",
        "<!-- ซ่อน 081-999-8888 -->",
        "| ก | ข |\n|---|---|\n| 1 | 2 |",
        "องค์การบริหารส่วนตำบลตัวอยาง",
        "",
    ];

    private static readonly string[] Matters =
    [
        "title: ชื่อใหม่",
        "title: ข่าว 3",
        "description: คำอธิบาย",
        "published: 2570-03-05",
        "published: 2569-12-01",
        "updated: 2570-04-01",
        "sample: true",
        "draft: true",
        "layout: page",
        "layout: pdpa",
        "layout: nothing",
        "lang: en",
        "form: people",
        "declared: done",
        "declared: not-started",
        "waived: { plan: ไม่มีแผน }",
        "allow-personal: { \"081-999-8888\": เบอร์กลาง }",
        "period: FY2570-H1",
        "item: A2",
        "item: A3",
    ];

    private static readonly (string Template, string Text)[] Snippets =
    [
        ("base", "<p>{{ search.version }}</p>"),
        ("base", "<p>{{ privacy_facts.pages }}</p>"),
        ("base", "<p>{{ site.short_name }} {{ site.year_title }} {{ page.canonical }}</p>"),
        ("base", "{{ page.unknown }}"),
        ("base", "{{ if"),
        ("home", "<p>{{ for item in register.updates }}{{ item.date.text }}{{ end }}</p>"),
        ("page", "<p>{{ register.totals.missing }} {{ latest_news.size }}</p>"),
        ("page", "<p>{{ number 12 }}{{ for entry in page.contents }}{{ entry.title }}{{ end }}</p>"),
        ("news-entry", "<p>{{ entry.published.text }} {{ entry.summary }}</p>"),
        ("news-entry", "<p>{{ page.updated }} {{ include 'menu' site.footer }}</p>"),
        ("news", "<p>{{ page.sample }}</p>"),
        ("item", "<p>{{ item.points_at_risk }} {{ item.changed }} {{ next.totals.found }}</p>"),
        ("404", "<style>{{ inline_asset 'site.css' }}</style>"),
        ("page", "<img src=x>"),
        ("page", "<h4>ลึก</h4>"),
    ];

    private static readonly (string Old, string New)[] Settings =
    [
        ("\"อบต.ตัวอย่าง\"", "\"อบต. ตัวอย่าง\""),
        ("https://www.example.go.th/", "https://www.example.org/x/"),
        ("  \"baseUrl\": \"https://www.example.go.th/\",\n", ""),
        ("\"fiscalYear\": 2570", "\"fiscalYear\": 2569"),
        ("\"theme\": \"plain\"", "\"theme\": \"plain\", \"digits\": \"arabic\""),
        ("\"eit\": { \"url\": \"https://survey.example.go.th/eit/abc\" },", ""),
        ("\"ติดต่อ\"", "\"ติดต่อเรา\""),
        ("\"contact.md\"", "\"about.md\""),
        ("\"publishWorkshop\": true", "\"publishWorkshop\": false"),
        ("\"theme\": \"plain\"", "\"theme\": \"plain\", \"synonyms\": [[\"ถนน\", \"ทาง\"]]"),
        ("\"theme\": \"plain\"", "\"theme\": \"plain\", \"shareImage\": \"files/dot.png\""),
        ("\"theme\"", "\"themes\""),
        ("{", ""),
    ];

    private static readonly (string Old, string New)[] Catalogue =
    [
        ("แสดงแผนผัง", "แสดงแผนผังองค์กร"),
        ("title: แผน", "title: แผนงาน"),
        ("at-least: 2", "at-least: 5"),
        ("weight: 40", "weight: 50"),
        ("topic: plan", "topic: programme"),
        ("id: A3", "id: A4"),
        ("key: way", "key: plan"),
        ("responsible: [works]", "responsible: [office]"),
        ("title: ร้องเรียน", "title: ร้องเรียน\n                        english: Complaints"),
        ("fiscal-year: 2570", "fiscal-year: 2571"),
        ("indicators:", "indicator:"),
        ("แสดงช่องทาง }", "แสดงช่องทาง, rules: { qr-code: true } }"),
    ];

    public static IReadOnlyList<(string What, Action<EditedSite> Make)> All { get; } =
    [
        ("text", site => site.Line(site.Page(), site.Any(Texts))),
        ("text", site => site.Line(site.Page(), site.Any(Texts))),
        ("text of news", site => site.Line(site.Path("content/news/", ".md"), site.Any(Texts))),
        ("line gone", site => site.Line(site.Page(), "", replaces: true)),
        ("front matter", site => Matter(site, site.Page())),
        ("front matter of item", site => Matter(site, site.Path("content/oit/", ".md"))),
        ("date of news", site => Matter(site, site.Path("content/news/", ".md"))),
        ("table", site => site.Line(site.Path("content/data/", ".csv"), $"ค,{site.Number(9)},dot.png", site.Toss())),
        ("workbook", site => site.Put("content/data/t.xlsx", site.AnyWorkbook())),
        ("document", site => site.Put("content/files/plan.pdf", PdfSpecimen.Of($"แผน {site.Number(4)}", "สอง"))),
        ("document", site => site.Put("content/files/note.txt", site.Any(Texts))),
        ("picture", site => site.Put("content/files/dot.png", Picture(300 + (200 * site.Number(3))))),
        ("namesake", site => site.Put("content/files/dot.jpg", Picture(100))),
        ("catalogue", site => Replace(site, site.Path("content/oit/", "catalogue.yaml"), Catalogue)),
        ("settings", site => Replace(site, "site.config.json", Settings)),
        ("template", Snip),
        ("template", Snip),
        ("asset", site => site.Put("themes/plain/assets/site.css", $"body {{ margin: {site.Number(3)}px }}")),
        ("new asset", site => site.Put($"themes/plain/assets/{site.NewName()}.js", "\"use strict\";")),
        ("measures", site => site.Line(site.Path("content/oit/", "measures.yaml"), "            progress: [ทำ]")),
        (
            "measures",
            site => Replace(site, site.Path("content/oit/", "measures.yaml"), [("ทำแล้ว", "เสร็จ"), ("70.5", "80")])
        ),
        (
            "forms",
            site =>
                Replace(
                    site,
                    site.Path("content/oit/", "forms.yaml"),
                    [("[จำนวน]", "[จำนวน, งบ]"), ("required", "needed"), ("[รูป]", "[ภาพ]")]
                )
        ),
        (
            "new news",
            site =>
                site.Put(
                    $"content/news/2570-0{1 + site.Number(9)}-11-{site.NewName()}.md",
                    $"# {site.Any(Texts)}ก\n\nข\n"
                )
        ),
        (
            "new page",
            site => site.Put($"content/{site.NewName()}.md", $"# หน้า {site.Number(3)}\n\n{site.Any(Texts)}\n")
        ),
        (
            "new item",
            site => site.Put("content/oit/2570/a3.md", $"---\nitem: A3\n---\n## ช่องทาง {{#way}}\n{site.Any(Texts)}\n")
        ),
        ("gone", site => site.Remove(site.Page())),
        ("gone", site => site.Remove(site.Path("content/"))),
        ("rename", site => Rename(site, site.Page(), $"{site.NewName()}.md")),
        ("rename", site => Rename(site, site.Path("content/files/"), $"{site.NewName()}.pdf")),
        ("broken", site => Break(site, site.Path(""))),
        ("broken text", site => Break(site, site.Page())),
        ("swap", site => Swap(site, site.Page(), site.Page())),
        ("swap of news", site => Swap(site, site.Path("content/news/", ".md"), site.Path("content/news/", ".md"))),
        ("touch", site => site.Change(site.Page(), text => text)),
        ("mended", site => site.RestoreOne()),
        ("mended", site => site.RestoreOne()),
        ("mended", site => site.RestoreOne()),
        ("all as it was", site => site.Restore()),
    ];

    public static byte[] Picture(int width)
    {
        using var bitmap = new SKBitmap(width, 4);
        bitmap.Erase(new SKColor((uint)(0xFF000000 + width)));
        return bitmap.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }

    private static void Matter(EditedSite site, string path)
    {
        var line = site.Any(Matters);
        site.Change(
            path,
            text =>
            {
                if (!text.StartsWith("---\n", StringComparison.Ordinal))
                    return $"---\n{line}\n---\n{text}";

                var key = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
                var lines = text.Split('\n').ToList();
                var at = lines.FindIndex(other => other.StartsWith(key, StringComparison.Ordinal));
                if (at < 0)
                    lines.Insert(1, line);
                else if (site.Toss())
                    lines.RemoveAt(at);
                else
                    lines[at] = line;

                return string.Join('\n', lines);
            }
        );
    }

    private static void Snip(EditedSite site)
    {
        var (template, snippet) = site.Any(Snippets);
        var path = $"themes/plain/templates/{template}.html";
        if (!site.Paths.Contains(path))
            return;

        site.Change(
            path,
            text =>
                text.Contains(snippet, StringComparison.Ordinal)
                    ? text.Replace(snippet, "", StringComparison.Ordinal)
                    : text.Replace("</body>", "", StringComparison.Ordinal) + snippet
        );
    }

    private static void Replace(EditedSite site, string path, IReadOnlyList<(string Old, string New)> pairs)
    {
        var (old, with) = site.Any(pairs);
        site.Change(
            path,
            text =>
                with.Length > 0 && text.Contains(with, StringComparison.Ordinal) && site.Toss()
                    ? text.Replace(with, old, StringComparison.Ordinal)
                    : text.Replace(old, with, StringComparison.Ordinal)
        );
    }

    private static void Rename(EditedSite site, string path, string name)
    {
        var bytes = site.Bytes(path);
        site.Remove(path);
        site.Put(path[..(path.LastIndexOf('/') + 1)] + name, bytes);
    }

    private static void Break(EditedSite site, string path)
    {
        var bytes = site.Bytes(path);
        if (bytes.Length == 0)
            return;

        if (site.Toss())
            bytes[site.Number(bytes.Length)] = 0xFF;
        else
            bytes = bytes[..site.Number(bytes.Length)];

        site.Put(path, bytes);
    }

    private static void Swap(EditedSite site, string one, string other)
    {
        var (first, second) = (site.Bytes(one), site.Bytes(other));
        site.Put(one, second);
        site.Put(other, first);
    }
}
