using CsCheck;
using ItaSite.Model;
using ItaSite.Search;
using ItaSite.Thai;

namespace ItaSite.Tests.Rendering;

/// <summary>
/// What stands in the scripts of the search index; that a browser finds it there is asked in RealSite.
/// </summary>
public class SearchIndexes
{
    private static readonly SearchIndexReader Small = SearchIndexReader.Of(SiteInAString.Build());

    [Fact]
    public void Pages_items_elements_and_papers_can_be_found_and_the_search_itself_cannot()
    {
        Assert.Equal(
            [
                "0 contact.html ติดต่อ",
                "0 index.html หน้าแรก",
                "1 oit/2570/a1.html A1 โครงสร้าง",
                "1 oit/2570/a2.html A2 แผน",
                "5 oit/2570/a1.html#chart แสดงแผนผัง",
                "5 oit/2570/a1.html แสดงตำแหน่ง",
                "5 oit/2570/a2.html แสดงแผน",
                "0 news/index.html ข่าว",
                "0 eit.html แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
                "0 sitemap.html แผนผังเว็บไซต์",
            ],
            Small
                .Entries.Where(entry => entry.Kind < (int)SearchKind.Paper)
                .Select(entry => $"{entry.Kind} {entry.Address} {entry.Title}")
        );

        var papers = Small.Entries.Where(entry => entry.Kind == (int)SearchKind.Paper).ToList();
        Assert.Subset(
            papers.Select(paper => paper.Address).ToHashSet(),
            new HashSet<string> { "oit/2570/index.html", "oit/2570/report.html", "oit/2570/answers.html" }
        );
        Assert.All(papers, paper => Assert.NotEmpty(paper.Title));
        Assert.DoesNotContain(
            papers,
            paper =>
                paper.Address
                    is "search.html"
                        or "404.html"
                        or "eit-poster.html"
                        or "contact.html"
                        or "oit/2570/a1.html"
        );
    }

    [Fact]
    public void A_section_is_found_under_its_own_id_with_its_heading_apart()
    {
        var page = Small.Find("oit/2570/a1.html");

        Assert.Equal(["chart|แผนผัง|สำนักปลัด กองคลัง", "posts|ตำแหน่ง|"], page.Passages);
        Assert.Equal("ปีงบประมาณ ๒๕๗๐", page.Context);
    }

    [Fact]
    public void An_item_is_found_by_its_code_and_the_agency_by_either_name()
    {
        Assert.Equal(
            [("a1", "oit/2570/a1.html"), ("a2", "oit/2570/a2.html")],
            Small.Codes.Select(code => (code.Code, Small.Entries[code.Entry].Address))
        );
        Assert.Equal(["องค์การบริหารส่วนตำบลตัวอย่าง อบตตัวอย่าง"], Small.Synonyms);
    }

    [Fact]
    public void Rows_of_a_table_lead_to_the_figure_and_are_not_the_pages_text_as_well()
    {
        var index = SearchIndexReader.Of(
            SiteInAString.Build(
                """
                -- content/contact.md --
                # ติดต่อ

                ## ที่อยู่ {#address}
                ก่อนตาราง

                ![งานจ้าง](work.csv)

                | ชื่อ | บาท |
                |---|---|
                | ในหน้า | ๑๒ |
                -- content/work.csv --
                งานที่จ้าง,วงเงิน (บาท)
                ป้ายจราจร,590000
                รวม,590000

                """
            )
        );

        var table = index.Entries.Single(entry => entry.Kind == (int)SearchKind.Table);
        Assert.Equal("contact.html#contact-table-1", table.Address);
        Assert.Equal(("งานจ้าง", "ติดต่อ"), (table.Title, table.Context));
        Assert.Equal(["||งานที่จ้าง\nวงเงิน\nป้ายจราจร\n๕๙๐,๐๐๐\nรวม\n๕๙๐,๐๐๐"], table.Passages);
        Assert.Equal(["address|ที่อยู่|ก่อนตาราง\nชื่อ\nบาท\nในหน้า\n๑๒"], index.Find("contact.html").Passages);
    }

    [Fact]
    public void A_long_table_is_cut_into_pieces_that_all_lead_to_it()
    {
        var rows = string.Concat(Enumerable.Range(1, 400).Select(row => $"รายการที่ {row},{row}\n"));
        var index = SearchIndexReader.Of(
            SiteInAString.Build(
                $"-- content/contact.md --\n# ติดต่อ\n\n## ที่อยู่ {{#address}}\n![งานจ้าง](work.csv)\n-- "
                    + $"content/work.csv --\nงาน,จำนวน\n{rows}"
            )
        );

        var pieces = index.Entries.Where(entry => entry.Kind == (int)SearchKind.Table).ToList();
        Assert.True(pieces.Count > 3, $"{pieces.Count}");
        Assert.Equal(["contact.html#contact-table-1"], pieces.Select(piece => piece.Address).Distinct());
        Assert.Contains("รายการที่ ๔๐๐", pieces[^1].Passages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_found_by_its_text_page_by_page_under_the_name_that_its_link_has()
    {
        var pdf = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures", "report.pdf"));
        var index = SearchIndexReader.Of(
            SiteInAString.Build(
                "-- content/contact.md --\n# ติดต่อ\n\n## ที่อยู่ {#address .sample}\n[รายงานประจำปี](report.pdf)\n",
                [SiteInAString.File("content/report.pdf", pdf)]
            )
        );

        var pages = index.Entries.Where(entry => entry.Kind == (int)SearchKind.Document).ToList();
        Assert.NotEmpty(pages);
        Assert.Equal("report.pdf#page=1", pages[0].Address);
        Assert.Equal(("รายงานประจำปี", "ติดต่อ", true), (pages[0].Title, pages[0].Context, pages[0].IsSample));
        Assert.DoesNotContain('\n', pages[0].Passages[0]);
    }

    [Fact]
    public void Drafts_are_not_found()
    {
        var index = SearchIndexReader.Of(
            SiteInAString.Build(
                "-- content/oit/2570/a1.md --\n---\nitem: A1\ndraft: true\n---\n## แผนผัง {#chart}\nความลับ\n"
            )
        );

        Assert.DoesNotContain(
            index.Entries,
            entry => entry.Passages.Any(passage => passage.Contains("ความลับ", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Whatever_authors_write_is_data_and_no_script()
    {
        const string hostile = "</script><script>alert(1)</script> \"'` \\ localStorage fetch( \uD83D\uDE00 ]]> <!--";
        var result = SiteInAString.Build(
            $"-- content/contact.md --\n# ติดต่อ\n\n## ที่อยู่ {{#address}}\n\n```\n{hostile}\n```\n"
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.All(SearchIndexReader.ScriptsOf(result.Artifacts), script => Assert.DoesNotMatch("[<>'`]", script));
        Assert.Contains(
            hostile,
            SearchIndexReader.Of(result).Find("contact.html").Passages[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_documents_bring_along_breaks_no_script_either()
    {
        const string hostile = "ก\u2028ข\u2029ค\0ง\u0085จ\uFEFFฉ";
        var entry = new SearchEntry(
            SearchKind.Document,
            new Destination.InSite(new SitePath("a.pdf"), "page=1"),
            "half \uD83D",
            "",
            false,
            [new SearchPassage(null, "", hostile, false)]
        );
        var scripts = new SearchIndex(SearchIndexReader.Site, [entry]).Scripts.ToList();

        Assert.All(
            SearchIndexReader.ScriptsOf(scripts),
            script => Assert.DoesNotMatch("[\0\u0085\u2028\u2029\uFEFF]", script)
        );
        Assert.Equal(
            $"||{hostile.Replace("\uFEFF", "", StringComparison.Ordinal)}",
            SearchIndexReader.Of(scripts).Entries.Single().Passages.Single()
        );
    }

    [Fact]
    public void Broken_text_of_documents_is_found_and_shown_as_it_was_meant()
    {
        var entry = new SearchEntry(
            SearchKind.Document,
            new Destination.InSite(new SitePath("a.pdf"), "page=1"),
            "ประกาศส ำนักงาน",
            "",
            false,
            [new SearchPassage(null, "เเผน", "หน\uF70Bาที\uF70A ข อ ง ผู้ ใ ช้ น\u0E4D\u0E49\u0E32", false)]
        );
        var index = SearchIndexReader.Of(new SearchIndex(SearchIndexReader.Site, [entry]).Scripts);

        Assert.Equal("ประกาศสำนักงาน", index.Entries.Single().Title);
        Assert.Equal("|แผน|หน้าที่ ของผู้ใช้ น้ำ", index.Entries.Single().Passages.Single());
        Assert.Equal([0], index.Holding("สำน"));
        Assert.Equal([0], index.Holding("น้ำ"));
    }

    [Fact]
    public void The_version_changes_with_what_can_be_found_and_with_nothing_else()
    {
        Assert.Equal(
            Small.Version,
            SearchIndexReader
                .Of(SiteInAString.Build("-- themes/plain/assets/site.css --\nbody { margin: 1px }\n"))
                .Version
        );
        Assert.NotEqual(
            Small.Version,
            SearchIndexReader
                .Of(
                    SiteInAString.Build(
                        "-- content/contact.md --\n# ติดต่อเรา\n\n## ที่อยู่ {#address}\nตำบลตัวอย่าง\n"
                    )
                )
                .Version
        );
    }

    [Fact]
    public void Nothing_is_made_until_somebody_opens_it() =>
        Assert.All(
            SiteInAString
                .Build()
                .Artifacts.Where(artifact => artifact.Path.Value.StartsWith("search/", StringComparison.Ordinal)),
            artifact => Assert.IsType<Artifact.Made>(artifact)
        );

    [Fact]
    public void Any_few_letters_of_any_text_are_in_lists_that_name_its_page()
    {
        var entries = ManyPages.Entries().Take(60).ToList();
        var index = SearchIndexReader.Of(new SearchIndex(SearchIndexReader.Site, entries).Scripts);
        var places =
            from number in Gen.Int[0, entries.Count - 1]
            from part in Gen.Int[0, 2]
            let text = part switch
            {
                0 => entries[number].Title,
                1 => entries[number].Passages[0].Heading,
                _ => entries[number].Passages[1].Text,
            }
            from start in Gen.Int[0, text.Length - 1]
            from length in Gen.Int[2, 20]
            select (number, written: text.Substring(start, Math.Min(length, text.Length - start)));

        places.Sample(place =>
        {
            var sought = FoldedText.Of(place.written);
            var grams = Enumerable
                .Range(0, Math.Max(0, sought.Length - 1))
                .Select(at => sought.Substring(at, 2))
                .Concat(Enumerable.Range(0, Math.Max(0, sought.Length - 2)).Select(at => sought.Substring(at, 3)));
            return grams.All(gram => index.Holding(gram).Contains(place.number));
        });
    }

    [Fact]
    public void Thai_takes_one_byte_a_letter_and_is_read_by_the_same_exchange()
    {
        var all = new string([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)]);
        const string written = "องค์การบริหารส่วนตำบล ประชุมครั้งที่ ๑๒ เรื่อง งบประมาณ";

        Assert.Equal(all, SearchLetters.Exchanged(SearchLetters.Exchanged(all)));
        Assert.Equal(all.Length, SearchLetters.Exchanged(all).Distinct().Count());
        Assert.All(SearchLetters.Exchanged(written), letter => Assert.InRange(letter, ' ', '~'));
        Assert.Equal("2566", SearchLetters.Exchanged("2566"));
        Assert.DoesNotMatch("[<>&'\"`+\\\\]", SearchLetters.Exchanged(written));
    }

    [Fact]
    public void A_page_s_title_stands_with_the_beginning_of_its_text_which_parts_no_letter_from_its_marks()
    {
        var text = string.Concat(Enumerable.Repeat("ที่", 50));
        var entry = new SearchEntry(
            SearchKind.News,
            new Destination.InSite(new SitePath("news/a.html")),
            "ข่าว",
            "วันนี้",
            false,
            [new SearchPassage("empty", "หัวข้อ", "", false), new SearchPassage("long", "ยาว", text, true)]
        );
        var titles = SearchIndexReader
            .Of(new SearchIndex(SearchIndexReader.Site, [entry, entry with { Kind = SearchKind.Table }]).Scripts)
            .Titles;

        var shown = Assert.Single(titles);
        Assert.Equal(("news/a.html", "ข่าว", "วันนี้"), (shown.Address, shown.Title, shown.Context));
        Assert.Equal([$"||{string.Concat(Enumerable.Repeat("ที่", 40))} …"], shown.Passages);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_index_of_nothing_or_of_one_title_is_still_an_index(int count)
    {
        var entry = new SearchEntry(
            SearchKind.Page,
            new Destination.InSite(new SitePath("a.html")),
            "ก",
            "",
            false,
            []
        );
        var index = SearchIndexReader.Of(
            new SearchIndex(SearchIndexReader.Site, [.. Enumerable.Repeat(entry, count)]).Scripts
        );

        Assert.Equal(count, index.Entries.Count);
        Assert.Equal(count, index.Titles.Count);
    }

    [Fact]
    public void Lists_tell_titles_from_headings_from_text()
    {
        Assert.Equal(["oit/2570/a1.html"], Small.Holding("ครง", 2).Select(entry => Small.Entries[entry].Address));
        Assert.Equal(["contact.html"], Small.Holding("อยู", 1).Select(entry => Small.Entries[entry].Address));
        Assert.Empty(Small.Holding("อยู", 2));
        Assert.Equal(
            [SearchKind.Element, SearchKind.Element, SearchKind.Element],
            Small.Holding("แสด").Select(entry => (SearchKind)Small.Entries[entry].Kind)
        );
        Assert.Empty(Small.Holding("แสด", 1));
    }
}
