namespace ItaSite.Tests.Building;

/// <summary>
/// What is only an example says so wherever it goes: to other sites, in downloads, in answers, in dates.
/// </summary>
public class SamplesAreMarked
{
    /// <summary>Prints what leaves the site with a page's address.</summary>
    private const string Frame = """
        -- themes/plain/templates/base.html --
        <!doctype html>
        <html lang="{{ page.lang }}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title><meta name="description" content="{{ page.description }}">{{ if page.robots }}<meta name="robots" content="{{ page.robots }}">{{ end }}<meta property="og:title" content="{{ page.share_title }}">{{ if page.structured_data }}<script type="application/ld+json">{{ page.structured_data }}</script>{{ end }}</head>
        <body>{{ for entry in site.menu }}<a href="{{ entry.address }}">{{ entry.title }}</a> {{ end }}<a href="{{ site.site_map }}">แผนผัง</a>
        {{ content }}</body></html>
        -- themes/plain/templates/answers.html --
        <h1>{{ page.title }}</h1>
        {{ for answer in answers }}<p>{{ answer.item.code }} {{ answer.sample }}</p>
        {{ end }}
        -- themes/plain/templates/checklist.html --
        <h1>{{ page.title }}</h1>{{ for indicator in register.indicators }}{{ for sub in indicator.sub_indicators }}{{ for group in sub.groups }}{{ for item in group.items }}<a href="{{ item.address }}">{{ item.code }}</a>{{ if item.changed }}{{ item.changed.iso }}{{ end }}{{ end }}{{ end }}{{ end }}{{ end }}
        {{ for day in register.updates }}<time>{{ day.date.iso }}</time>{{ end }}

        """;

    private const string Table = """
        -- content/oit/2570/data/staff.csv --
        ตำแหน่ง,จำนวน
        นักวิชาการ,2
        นายช่าง,1

        """;

    /// <summary>The page of item A2, in ways of being an example or not.</summary>
    public static TheoryData<string, string, bool> Pages =>
        new()
        {
            { "the whole page is marked", Page("sample: true\n", "## แผน {#plan}\nแผนปี ๒๕๗๐\n"), true },
            { "its one section is marked", Page("", "## แผน {#plan .sample}\nแผนปี ๒๕๗๐\n"), true },
            {
                "each of its sections is marked",
                Page("", "## แผน {#plan .sample}\nแผนปี ๒๕๗๐\n\n## อื่น {#more .sample}\nงาน\n"),
                true
            },
            {
                "the section above all is marked",
                Page("", "## แผน {#plan .sample}\nแผนปี ๒๕๗๐\n\n### ย่อย {#part}\nงาน\n"),
                true
            },
            {
                "one of two sections is marked",
                Page("", "## แผน {#plan}\nแผนปี ๒๕๗๐\n\n## อื่น {#more .sample}\nงาน\n"),
                false
            },
            {
                "its first words are not marked",
                Page("", "คำนำของหน่วยงาน\n\n## แผน {#plan .sample}\nแผนปี ๒๕๗๐\n"),
                false
            },
            { "nothing is marked", Page("", "## แผน {#plan}\nแผนปี ๒๕๗๐\n"), false },
            { "an empty page is no example", Page("", "## แผน {#plan}\n"), false },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_examples_alone_is_kept_from_search_engines_and_says_so_to_other_sites(
        string what,
        string page,
        bool isSample
    )
    {
        var result = SiteInAString.Build(Frame + page);
        var html = SiteInAString.Text(result, "oit/2570/a2.html");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.True(
            isSample == html.Contains("<meta name=\"robots\" content=\"noindex\">", StringComparison.Ordinal),
            what
        );
        Assert.Equal(
            isSample,
            html.Contains("<meta name=\"description\" content=\"ตัวอย่าง – ", StringComparison.Ordinal)
        );
        Assert.Equal(
            isSample,
            html.Contains("<meta property=\"og:title\" content=\"ตัวอย่าง – A2 แผน\">", StringComparison.Ordinal)
        );
        Assert.Equal(
            isSample,
            !SiteInAString.Text(result, "sitemap.xml").Contains("oit/2570/a2.html", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_day_of_an_example_is_no_day_of_a_change(string what, string page, bool isSample)
    {
        var result = SiteInAString.Build(Frame + page);
        var days = SiteInAString.Text(result, "oit/2570/index.html");

        Assert.True(isSample == !days.Contains("<time>2027-03-01</time>", StringComparison.Ordinal), what);
        Assert.Equal(isSample, !days.Contains("A2</a>2027-03-01", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_in_english_is_called_a_sample()
    {
        var result = SiteInAString.Build(
            Frame
                + """
                -- content/about.md --
                ---
                title: About
                lang: en
                sample: true
                ---
                Some words
                """
        );

        Assert.Contains(
            "content=\"Sample – Some words\"><meta name=\"robots\" content=\"noindex\"><meta property=\"og:title\" "
                + "content=\"Sample – About\">",
            SiteInAString.Text(result, "about.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_summary_is_not_taken_from_an_example_within_a_page()
    {
        var result = SiteInAString.Build(
            Frame
                + """
                -- content/about.md --
                # เกี่ยวกับ

                ## สมมติ {#a .sample}
                เลขที่ ๐๐๐

                ## จริง {#b}
                คำของหน่วยงาน
                """
        );

        Assert.Contains(
            "<meta name=\"description\" content=\"คำของหน่วยงาน\">",
            SiteInAString.Text(result, "about.html"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("sample: true\n", "## แผน {#plan}", true)]
    [InlineData("", "## แผน {#plan .sample}", true)]
    [InlineData("", "## ก {#a .sample}\n\n### แผน {#plan}", true)]
    [InlineData("", "## ก {#a .sample}\n\nคำ\n\n## แผน {#plan}", false)]
    [InlineData("", "## แผน {#plan}", false)]
    public void Each_row_of_an_examples_download_says_so(string mark, string heading, bool isSample)
    {
        var result = SiteInAString.Build(Frame + Table + Page(mark, $"{heading}\n![อัตรากำลัง](data/staff.csv)\n"));
        var csv = SiteInAString
            .Texts(result)
            .Single(file => file.Path.EndsWith("a2-table-1.csv", StringComparison.Ordinal))
            .Text;
        using var workbook = new MemoryStream();
        using (
            var file = result
                .Artifacts.Single(file => file.Path.Value.EndsWith("a2-table-1.xlsx", StringComparison.Ordinal))
                .Open()
        )
            file.CopyTo(workbook);

        Assert.Equal(
            isSample
                ? "ตำแหน่ง,จำนวน,หมายเหตุของเว็บไซต์\r\nนักวิชาการ,2,ตัวอย่าง – "
                    + "ยังไม่ใช่ข้อมูลของหน่วยงาน\r\nนายช่าง,1,ตัวอย่าง – ยังไม่ใช่ข้อมูลของหน่วยงาน\r\n"
                : "ตำแหน่ง,จำนวน\r\nนักวิชาการ,2\r\nนายช่าง,1\r\n",
            csv
        );
        Assert.Equal(
            isSample,
            TextOf(workbook.ToArray()).Contains("ตัวอย่าง – ยังไม่ใช่ข้อมูลของหน่วยงาน", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_answer_sheet_says_what_of_an_item_is_an_example()
    {
        var result = SiteInAString.Build(
            Frame
                + Page("sample: true\n", "## แผน {#plan}\nแผนปี ๒๕๗๐\n")
                + """
                -- content/oit/2570/a1.md --
                ---
                item: A1
                ---
                ## แผนผัง {#chart}
                สำนักปลัด กองคลัง
                ## ตำแหน่ง {#posts .sample}
                ปลัด
                """
        );

        Assert.Contains(
            "<p>A1 ตัวอย่าง ๑ จาก ๒ องค์ประกอบ ยังไม่ใช่ข้อมูลของหน่วยงาน</p>\n<p>A2 ตัวอย่าง – "
                + "ยังไม่ใช่ข้อมูลของหน่วยงาน</p>",
            SiteInAString.Text(result, "oit/2570/answers.html"),
            StringComparison.Ordinal
        );
        var rows = SiteInAString.Text(result, "oit/2570/answers.csv").Split("\r\n");
        Assert.EndsWith(",ตัวอย่าง 1 จาก 2 องค์ประกอบ ยังไม่ใช่ข้อมูลของหน่วยงาน", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",ตัวอย่าง – ยังไม่ใช่ข้อมูลของหน่วยงาน", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_the_agencys_own_has_no_mark()
    {
        var result = SiteInAString.Build(Frame + Page("", "## แผน {#plan}\nแผนปี ๒๕๗๐\n"));

        Assert.Contains("<p>A2 </p>", SiteInAString.Text(result, "oit/2570/answers.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "ยังไม่ใช่ข้อมูล",
            SiteInAString.Text(result, "oit/2570/answers.csv"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("sample: true\n", "sample: true\n", "sample", true)]
    [InlineData("sample: true\n", "", "found", false)]
    [InlineData("", "", "found", false)]
    public void News_that_are_examples_are_no_evidence_and_no_news(
        string first,
        string second,
        string state,
        bool isSample
    )
    {
        var result = SiteInAString.Build(
            Frame
                + Page("evidence:\n  plan: /news/index.html\n", "ข่าวของหน่วยงาน\n")
                + $"""
                -- content/news/2027-01-02-a.md --
                ---
                title: ข่าวหนึ่ง
                {first}---
                เนื้อข่าว
                -- content/news/2027-01-03-b.md --
                ---
                title: ข่าวสอง
                {second}---
                เนื้อข่าว

                """
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains($"<p>plan {state}", SiteInAString.Text(result, "oit/2570/a2.html"), StringComparison.Ordinal);
        Assert.Equal(
            isSample,
            SiteInAString.Text(result, "news/index.html").Contains("noindex", StringComparison.Ordinal)
        );
        Assert.Equal(
            first.Length > 0,
            !SiteInAString.Text(result, "feed.xml").Contains("ข่าวหนึ่ง", StringComparison.Ordinal)
        );
        Assert.Equal(
            second.Length > 0,
            !SiteInAString.Text(result, "feed.xml").Contains("ข่าวสอง", StringComparison.Ordinal)
        );
        Assert.Equal(
            first.Length > 0,
            !SiteInAString.Text(result, "news/2027-01-02-a.html").Contains("\"NewsArticle\"", StringComparison.Ordinal)
        );
        Assert.Contains(
            isSample ? "<updated>2026-10-01" : "<updated>2027-01-0",
            SiteInAString.Text(result, "feed.xml"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void The_page_of_an_example_survey_is_kept_from_search_engines(string sample, bool isSample)
    {
        var settings = SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("eit/abc\" }", $"eit/abc\", \"sample\": {sample} }}", StringComparison.Ordinal);
        var result = SiteInAString.Build(Frame + "-- site.config.json --\n" + settings);

        Assert.Equal(isSample, SiteInAString.Text(result, "eit.html").Contains("noindex", StringComparison.Ordinal));
        Assert.Equal(
            isSample,
            SiteInAString.Text(result, "eit.html").Contains("content=\"ตัวอย่าง – ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_themes_emblem_is_not_called_the_agencys_logo() =>
        Assert.DoesNotContain(
            "\"logo\"",
            SiteInAString.Text(
                SiteInAString.Build(
                    Frame + "-- themes/plain/assets/icon.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
                ),
                "index.html"
            ),
            StringComparison.Ordinal
        );

    private static string Page(string more, string text) =>
        $"-- content/oit/2570/a2.md --\n---\nitem: A2\npublished: 2570-03-01\n{more}---\n{text}";

    private static string TextOf(byte[] workbook)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        return string.Concat(
            zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal))
                .Select(entry =>
                {
                    using var reader = new StreamReader(entry.Open());
                    return reader.ReadToEnd();
                })
        );
    }
}
