using System.Text;
using CsCheck;
using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Tests.Building;

/// <summary>A year whose assessment is closed stays as assessors saw it.</summary>
public class ClosedYears
{
    private const string Page = """
        -- content/oit/2570/a1.md --
        ---
        item: A1
        declared: done
        published: 2570-01-31
        period: FY2570
        evidence: { posts: files/posts.pdf }
        notes: [ส่งแล้ว]
        ---
        ## แผนผัง {#chart}
        สำนักปลัด กองคลัง <!-- ร่าง -->

        [ภาคผนวก](appendix.md#more) ![แผนผัง](files/chart.pdf)

        """;

    private const string Appendix =
        "-- content/oit/2570/appendix.md --\n# ภาคผนวก\n\n## เพิ่มเติม {#more}\nบันทึก ![ก](files/note.txt)\n";

    private const string Files =
        "-- content/oit/2570/files/posts.pdf --\nposts\n-- content/oit/2570/files/chart.pdf --\nchart\n-- "
        + "content/oit/2570/files/note.txt --\nnote\n";

    /// <summary>The theme shows what the tests look for.</summary>
    private const string Theme = """
        -- themes/plain/templates/base.html --
        <!doctype html>
        <html lang="th"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title></head>
        <body><a href="{{ site.checklist }}">รายการ</a> <a href="{{ site.eit }}">EIT</a> <a href="{{ site.poster }}">A4</a> <a href="{{ site.news }}">ข่าว</a>
        {{ for change in page.changes }}<p class="change">{{ change.kind }} {{ change.date.text }} {{ change.title }} {{ change.reason }}</p>{{ end }}
        {{ content }}</body></html>
        -- themes/plain/templates/checklist.html --
        <h1>{{ page.title }}</h1>{{ if register.closed }}<p>ปิด {{ register.closed.text }}</p>{{ end }}{{ for change in register.changes }}<p class="change">{{ change.kind }} {{ if change.address }}<a href="{{ change.address }}">{{ change.title }}</a>{{ else }}{{ change.title }}{{ end }} {{ change.from }} {{ change.reason }}</p>{{ end }}
        {{ for indicator in register.indicators }}{{ for sub in indicator.sub_indicators }}{{ for group in sub.groups }}{{ for item in group.items }}<a href="{{ item.address }}">{{ item.code }}</a>{{ end }}{{ end }}{{ end }}{{ end }}

        """;

    private static readonly DateOnly Day = new(2027, 5, 4);

    private static readonly string Catalogue =
        "-- content/oit/2570/catalogue.yaml --\nclosed: 2570-04-30\n"
        + SiteInAString.Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"];

    private static readonly string Site = Theme + Page + Appendix + Files + Catalogue;

    private static string Closed { get; } = Site + Record(Site);

    public static TheoryData<string, string, string> Caught =>
        new()
        {
            {
                "a word on an item's page",
                "content/oit/2570/a1.md(1,1): error ITA333",
                Page.Replace("กองคลัง", "กองช่าง", StringComparison.Ordinal)
            },
            {
                "a word in strike-through",
                "content/oit/2570/a1.md(1,1): error ITA333",
                Page.Replace("กองคลัง", "~~กองคลัง~~", StringComparison.Ordinal)
            },
            {
                "what is declared",
                "content/oit/2570/a1.md(1,1): error ITA333",
                Page.Replace("declared: done", "declared: in-progress", StringComparison.Ordinal)
            },
            {
                "the period",
                "content/oit/2570/a1.md(1,1): error ITA333",
                Page.Replace("FY2570", "FY2569", StringComparison.Ordinal)
            },
            {
                "the date",
                "content/oit/2570/a1.md(1,1): error ITA333",
                Page.Replace("2570-01-31", "2570-01-30", StringComparison.Ordinal)
            },
            {
                "a note",
                "content/oit/2570/a1.md(1,1): error ITA333",
                Page.Replace("ส่งแล้ว", "ยังไม่ส่ง", StringComparison.Ordinal)
            },
            {
                "where the evidence is",
                "content/oit/2570/a1.md(1,1): error ITA333",
                Page.Replace("posts: files/posts.pdf", "posts: files/chart.pdf", StringComparison.Ordinal)
            },
            {
                "where a link leads",
                "content/oit/2570/a1.md(1,1): error ITA333",
                Page.Replace("appendix.md#more", "/contact.md", StringComparison.Ordinal)
            },
            {
                "an example that was none",
                "content/oit/2570/a1.md(1,1): error ITA333",
                Page.Replace("item: A1\n", "item: A1\nsample: true\n", StringComparison.Ordinal)
            },
            {
                "a heading of another page of the year",
                "content/oit/2570/appendix.md(1,1): error ITA333",
                Appendix.Replace("เพิ่มเติม", "อื่น ๆ", StringComparison.Ordinal)
            },
            {
                "the bytes of a document",
                "content/oit/2570/files/chart.pdf(1,1): error ITA333",
                "-- content/oit/2570/files/chart.pdf --\nchart 2\n"
            },
            {
                "the catalogue",
                "content/oit/2570/catalogue.yaml(1,1): error ITA333",
                Catalogue.Replace("แสดงแผนผัง", "แสดงผัง", StringComparison.Ordinal)
            },
            {
                "the closing date taken out",
                "content/oit/2570/catalogue.yaml(1,1): error ITA333",
                Catalogue.Replace("closed: 2570-04-30\n", "", StringComparison.Ordinal)
            },
            {
                "an item's page removed",
                "content/oit/2570/closed.yaml(10,5): error ITA335",
                "-- !content/oit/2570/a1.md --\n"
            },
            {
                "an item's page made a draft",
                "content/oit/2570/closed.yaml(10,5): error ITA335",
                Page.Replace("item: A1\n", "item: A1\ndraft: true\n", StringComparison.Ordinal)
            },
            {
                "a document that no page shows any more",
                "content/oit/2570/closed.yaml(19,5): error ITA335",
                Appendix.Replace(" ![ก](files/note.txt)", "", StringComparison.Ordinal)
            },
            {
                "a document renamed",
                "content/oit/2570/files/record.txt(1,1): error ITA334",
                "-- !content/oit/2570/files/note.txt --\n-- content/oit/2570/files/record.txt --\nnote\n"
                    + Appendix.Replace("note.txt", "record.txt", StringComparison.Ordinal)
            },
            {
                "a page moved",
                "content/oit/2570/more/appendix.md(1,1): error ITA334",
                "-- !content/oit/2570/appendix.md --\n"
                    + Appendix
                        .Replace("2570/appendix", "2570/more/appendix", StringComparison.Ordinal)
                        .Replace("files/", "../files/", StringComparison.Ordinal)
                    + Page.Replace("appendix.md#more", "more/appendix.md#more", StringComparison.Ordinal)
            },
            {
                "an item filled later",
                "content/oit/2570/a2.md(1,1): error ITA336",
                "-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n## แผน {#plan}\nก\n"
            },
            {
                "the catalogue removed",
                "content/oit/2570/closed.yaml(1,1): error ITA335",
                "-- !content/oit/2570/catalogue.yaml --\n"
            },
            {
                "a record that was emptied",
                "content/oit/2570/closed.yaml(1,1): error ITA103",
                "-- content/oit/2570/closed.yaml --\nfiscal-year: 2570\n"
            },
            {
                "a record changed by hand",
                "content/oit/2570/closed.yaml(4,13): error ITA104",
                "-- content/oit/2570/closed.yaml --\nfiscal-year: 2570\nfiles:\n  - file: content/oit/2570/a1.md\n    "
                    + "sha256: 12ab\n    address: oit/2570/a1.html\n"
            },
            {
                "a recorded change without a reason",
                "content/oit/2570/closed.yaml(",
                Closed[Closed.IndexOf("-- content/oit/2570/closed.yaml --", StringComparison.Ordinal)..]
                    + "changes:\n  - date: 2570-05-04\n    change: changed\n    file: a1.md\n"
            },
        };

    public static TheoryData<string, string> NotCaught =>
        new()
        {
            { "nothing at all", "" },
            {
                "another theme",
                "-- themes/plain/templates/item.html --\n<h1>{{ page.title }}</h1><p>ใหม่</p>{{ page.content }}\n"
            },
            {
                "another menu",
                "-- site.config.json --\n{ \"agency\": { \"name\": \"ก\", \"shortName\": \"ข\" }, \"fiscalYear\": "
                    + "2570, \"theme\": \"plain\", \"eit\": { \"url\": \"https://survey.example.go.th/eit/abc\" }, "
                    + "\"menu\": [{ \"title\": \"ติดต่อเรา\", \"page\": \"contact.md\" }] }"
            },
            { "news added", "-- content/news/2027-05-05-x.md --\n# ข่าว\nก\n" },
            {
                "a page outside of the year's folder",
                "-- content/contact.md --\n# ติดต่อ\n\n## ที่อยู่ {#address}\nย้ายแล้ว\n"
            },
            {
                "a comment and blank lines",
                Page.Replace("<!-- ร่าง -->", "<!-- ตรวจแล้ว -->", StringComparison.Ordinal)
                    .Replace("\n\n[ภาค", "\n\n\n\n[ภาค", StringComparison.Ordinal)
            },
            {
                "an item's page under another file name",
                "-- !content/oit/2570/a1.md --\n"
                    + Page.Replace("2570/a1.md", "2570/structure.md", StringComparison.Ordinal)
            },
            { "a page added", "-- content/oit/2570/extra.md --\n# เพิ่ม\nก\n" },
        };

    [Theory]
    [MemberData(nameof(Caught))]
    public void A_change_after_closing_keeps_the_site_from_being_published(
        string change,
        string expected,
        string files
    ) =>
        Assert.True(
            SiteInAString.Lines(SiteInAString.Build(Closed + files)).Contains(expected, StringComparison.Ordinal),
            $"{change}:\n{SiteInAString.Lines(SiteInAString.Build(Closed + files))}"
        );

    [Theory]
    [MemberData(nameof(NotCaught))]
    public void What_is_not_the_years_own_text_may_change(string change, string files) =>
        Assert.True(
            SiteInAString.Lines(SiteInAString.Build(Closed + files)).Length == 0,
            $"{change}:\n{SiteInAString.Lines(SiteInAString.Build(Closed + files))}"
        );

    [Fact]
    public void Two_files_of_one_address_in_a_closed_year_are_told_as_such()
    {
        const string Twin = "-- content/oit/2570/twin.md --\n---\nitem: A1\n---\n# ก\n\nข้อความ\n";
        var lines = SiteInAString.Lines(
            SiteInAString.BuildAnything(
                Closed.Replace("item: A1\ndeclared: done", "title: ก", StringComparison.Ordinal) + Twin
            )
        );

        Assert.Contains("error ITA212", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_message_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        messages.Append("== a closing date, but no record\n").AppendLine(Told(SiteInAString.Build(Site)));
        foreach (var row in Caught)
            messages
                .Append("== ")
                .Append(row.Data.Item1)
                .Append('\n')
                .AppendLine(Told(SiteInAString.Build(Closed + row.Data.Item3)));

        Golden.Matches(
            "closed-year.txt",
            messages
                .Append("== the record\n")
                .Append(Closed[Closed.IndexOf("-- content/oit/2570/closed.yaml --", StringComparison.Ordinal)..])
                .ToString()
                .ReplaceLineEndings("\n")
        );

        static string Told(BuildResult result) =>
            string.Join(
                '\n',
                result
                    .Diagnostics.Where(diagnostic =>
                        diagnostic.Severity == Severity.Error || diagnostic.Problem == YearProblems.YearIsNotRecorded
                    )
                    .Select(diagnostic => diagnostic.ToLine(Language.Thai))
            ) + "\n";
    }

    [Fact]
    public void Closing_twice_gives_the_same_record_and_two_machines_agree()
    {
        var windows = SiteInAString
            .Tree(Site)
            .Files.Select(file =>
                file.Path.EndsWith(".md", StringComparison.Ordinal)
                    ? SiteInAString.File(
                        file.Path,
                        Encoding.UTF8.GetBytes("\uFEFF" + Text(file).ReplaceLineEndings("\r\n"))
                    )
                    : file
            );

        Assert.Equal(Record(Site), Record(Closed));
        Assert.Equal(
            Record(Site),
            "-- content/oit/2570/closed.yaml --\n"
                + YearCloser.Close(new SourceTree(windows), new FiscalYear(2570), Day, null).Value!.Record.Text
        );
    }

    [Fact]
    public void A_change_needs_a_reason_and_then_shows_it_where_readers_meet_it()
    {
        var changed =
            Closed
            + Page.Replace("กองคลัง", "กองช่าง", StringComparison.Ordinal)
            + "-- content/oit/2570/files/note.txt --\nnote 2\n"
            + "-- !content/oit/2570/files/chart.pdf --\n-- content/oit/2570/files/new.pdf --\nchart\n";
        changed += Page.Replace("กองคลัง", "กองช่าง", StringComparison.Ordinal)
            .Replace("files/chart.pdf", "files/new.pdf", StringComparison.Ordinal);

        var (refused, problems) = YearCloser.Close(SiteInAString.Tree(changed), new FiscalYear(2570), Day, " ");
        Assert.Null(refused);
        Assert.Equal(
            ["ITA333", "ITA333", "ITA334", "ITA337"],
            problems.Select(problem => problem.Problem.Code).Order()
        );

        var recorded = changed + Record(changed, "แก้ชื่อกองตามคำสั่ง \"ใหม่\"\n: # ๑");
        var result = SiteInAString.Build(recorded);
        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains(
            "<p class=\"change\">changed ๔ พฤษภาคม ๒๕๗๐ โครงสร้าง แก้ชื่อกองตามคำสั่ง &quot;ใหม่&quot; : # ๑</p>",
            SiteInAString.Text(result, "oit/2570/a1.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<p class=\"change\">moved ๔ พฤษภาคม ๒๕๗๐ new.pdf แก้",
            SiteInAString.Text(result, "oit/2570/a1.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<p class=\"change\">changed ๔ พฤษภาคม ๒๕๗๐ note.txt แก้",
            SiteInAString.Text(result, "oit/2570/appendix.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<p>ปิด ๓๐ เมษายน ๒๕๗๐</p><p class=\"change\">changed <a href=\"a1.html\">โครงสร้าง</a>",
            SiteInAString.Text(result, "oit/2570/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "moved <a href=\"files/new.pdf\">new.pdf</a> chart.pdf แก้",
            SiteInAString.Text(result, "oit/2570/index.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "class=\"change\"",
            SiteInAString.Text(result, "oit/2570/a2.html"),
            StringComparison.Ordinal
        );

        Assert.Equal(Record(changed, "แก้ชื่อกองตามคำสั่ง \"ใหม่\"\n: # ๑"), Record(recorded, "อีกครั้ง"));
        Assert.Contains(
            "error ITA333",
            SiteInAString.Lines(SiteInAString.Build(recorded + Page)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_was_taken_out_or_added_with_a_reason_is_listed_for_the_year()
    {
        var changed =
            Closed
            + "-- !content/oit/2570/appendix.md --\n"
            + Page.Replace("[ภาคผนวก](appendix.md#more) ", "", StringComparison.Ordinal)
            + "-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n## แผน {#plan}\nก\n";
        var result = SiteInAString.Build(changed + Record(changed, "ตามหนังสือสั่งการ"));
        var checklist = SiteInAString.Text(result, "oit/2570/index.html");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains(
            "<p class=\"change\">dropped appendix.md  ตามหนังสือสั่งการ</p>",
            checklist,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<p class=\"change\">dropped note.txt  ตามหนังสือสั่งการ</p>",
            checklist,
            StringComparison.Ordinal
        );
        Assert.Contains("<p class=\"change\">added <a href=\"a2.html\">แผน</a>", checklist, StringComparison.Ordinal);
        Assert.Contains(
            "<p class=\"change\">added ๔ พฤษภาคม ๒๕๗๐ แผน",
            SiteInAString.Text(result, "oit/2570/a2.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_year_that_can_not_be_published_or_has_no_closing_date_is_not_closed()
    {
        Assert.Equal("ITA221", Refusal(Site + "-- content/contact.md --\n# ติดต่อ\n\n[ก](no.md)\n", 2570));
        Assert.Equal("ITA338", Refusal("", 2570));
        Assert.Equal("ITA339", Refusal(Site, 2571));

        static string Refusal(string site, int year) =>
            string.Join(
                ' ',
                YearCloser
                    .Close(SiteInAString.Tree(site), new FiscalYear(year), Day, null)
                    .Diagnostics.Select(problem => problem.Problem.Code)
                    .Distinct()
            );
    }

    [Fact]
    public void Whatever_is_done_to_the_front_matter_of_a_closed_page_is_told_and_never_a_crash()
    {
        string[] lines =
        [
            "declared: done",
            "declared: x",
            "draft: true",
            "period: FY2570",
            "period: [",
            "evidence: { chart: files/chart.pdf }",
            "waived:",
            "notes: [ก, ข]",
            "published: 2570-02-31",
            "item: A2",
            "item: A1",
            "layout: page",
            "\tx: 1",
            "sample: true",
            "title: \"ก",
            "confirmed: { chart: ใช่ }",
            "evidence: [1]",
            "---",
        ];
        var matter = Page[
            Page.IndexOf("item:", StringComparison.Ordinal)..Page.IndexOf("\n---\n## ", StringComparison.Ordinal)
        ]
            .Split('\n');

        Gen.Select(Gen.Int[0, matter.Length], Gen.Int[0, 3], Gen.Int[0, lines.Length - 1].Array[0, 4])
            .Sample(
                (start, removed, added) =>
                {
                    var edited = matter
                        .Take(start)
                        .Concat(added.Select(index => lines[index]))
                        .Concat(matter.Skip(start + removed))
                        .ToList();
                    var result = SiteInAString.Build(
                        Closed
                            + Page.Replace(
                                string.Join('\n', matter),
                                string.Join('\n', edited),
                                StringComparison.Ordinal
                            )
                    );
                    Assert.All(
                        result.Diagnostics,
                        diagnostic =>
                            Assert.Matches(
                                @"^.+\([1-9][0-9]*,[1-9][0-9]*\): (error|warning) ITA[0-9]{3}: .",
                                diagnostic.ToLine(Language.Thai)
                            )
                    );
                    YearCloser.Close(
                        SiteInAString.Tree(
                            Closed
                                + Page.Replace(
                                    string.Join('\n', matter),
                                    string.Join('\n', edited),
                                    StringComparison.Ordinal
                                )
                        ),
                        new FiscalYear(2570),
                        Day,
                        "ทดสอบ"
                    );
                },
                iter: 150
            );
    }

    private static string Record(string site, string? reason = null)
    {
        var (closing, problems) = YearCloser.Close(SiteInAString.Tree(site), new FiscalYear(2570), Day, reason);
        Assert.Equal([], problems);
        return "-- content/oit/2570/closed.yaml --\n" + closing!.Record.Text;
    }

    private static string Text(SourceFile file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }
}
