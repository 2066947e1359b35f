using ItaSite.Model;
using ItaSite.Rendering;
using ItaSite.Search;

namespace ItaSite.Tests.Building;

/// <summary>Content that is larger or deeper than the formats and libraries beneath take is whole, or told.</summary>
public class SizesOfContent
{
    public static TheoryData<string, string> Deep =>
        new()
        {
            { "4,101", new string('>', 400) + " ก" },
            { "4,201", string.Concat(Enumerable.Repeat("> ", 200)) + "ก" },
            {
                "104,201",
                string.Concat(Enumerable.Range(0, 200).Select(level => $"{new string(' ', 2 * level)}- ก\n"))
            },
            {
                "104,301",
                string.Concat(Enumerable.Range(0, 200).Select(level => $"{new string(' ', 3 * level)}1. ก\n"))
            },
            { "4,101", new string('>', 129) + " ก" },
            { "4,201", string.Concat(Enumerable.Repeat("- ", 300)) + "ก" },
        };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Markdown_deeper_than_the_library_follows_is_told_with_its_place(string place, string markdown)
    {
        Assert.Equal(
            $"content/about.md({place}): error ITA641",
            SiteInAString
                .Lines(SiteInAString.Build($"-- content/about.md --\n---\ntitle: ก\n---\n{markdown}\n"))
                .Split(": เนื้อหา")[0]
        );
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('|')]
    public void A_row_of_endless_cells_is_refused_before_it_is_cut(char mark)
    {
        var page = $"-- content/about.md --\n# ก\n\n![ก](a.csv)\n-- content/a.csv --\n{new string(mark, 200_000)}\n";

        Assert.Contains(
            "content/a.csv(1,1): error ITA245",
            SiteInAString.Lines(SiteInAString.Build(page)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(100)]
    public void Markdown_of_many_levels_is_shown_whole(int levels)
    {
        var result = SiteInAString.Build(
            $"-- content/about.md --\n---\ntitle: ก\n---\n{new string('>', levels)} ข้างในสุด\n"
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains("ข้างในสุด", SiteInAString.Text(result, "about.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(120)]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    public void Markdown_at_the_edge_is_shown_whole_or_told(int levels)
    {
        var result = SiteInAString.Build(
            $"-- content/about.md --\n---\ntitle: ก\n---\n{new string('>', levels)} ข้างในสุด\n"
        );

        Assert.True(
            SiteInAString.Lines(result).Contains("ITA641", StringComparison.Ordinal)
                || SiteInAString.Text(result, "about.html").Contains("ข้างในสุด", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "<p class=\"note\">แผนภูมิแสดงเฉพาะ ๓๐ แถวที่มีค่ามากที่สุด ไม่รวมอีก ๓๑ แถวที่อยู่ในตาราง</p>")]
    public void A_chart_without_room_for_all_rows_says_so_and_no_total_of_a_part(int rows, string note)
    {
        var csv = string.Concat(
            Enumerable
                .Range(1, rows)
                .Select(i => $"งานชื่อที่ {(char)('ก' + (i % 40))}{(char)('ก' + (i / 40))},{i * 10}\n")
        );
        var page = SiteInAString.Text(
            SiteInAString.Build(
                $"-- content/about.md --\n# ก\n\n![งาน](work.csv){{.chart}}\n-- content/work.csv --\nงาน,งบประมาณ "
                    + $"(บาท)\n{csv}"
            ),
            "about.html"
        );

        Assert.Contains("chart-svg", page, StringComparison.Ordinal);
        Assert.Contains(note, page, StringComparison.Ordinal);
        Assert.Equal(note.Length == 0, !page.Contains("class=\"note\"", StringComparison.Ordinal));
        Assert.Equal(note.Length == 0, page.Contains("น้อยที่สุด", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40_000, 1)]
    [InlineData(40_001, 3)]
    [InlineData(100_000, 4)]
    public void A_sitemap_of_many_pages_names_each_once(int pages, int files)
    {
        var made = Sitemap
            .Files(
                "https://www.example.go.th/",
                [.. Enumerable.Range(0, pages).Select(i => (new SitePath($"p{i}.html"), (DateOnly?)null))]
            )
            .ToList();
        var named = made.SelectMany(file => file.Text.Split("<loc>").Skip(1).Select(text => text.Split('<')[0]))
            .Where(url => url.EndsWith(".html", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(files, made.Count);
        Assert.Equal(SiteAddresses.Sitemap, made[0].Path);
        Assert.Equal(pages, named.Distinct().Count());
        Assert.Equal(pages, named.Count);
    }

    [Fact]
    public void A_phrase_at_which_a_long_line_is_cut_stands_whole_in_one_piece()
    {
        var line = string.Concat(Enumerable.Range(0, 900).Select(i => $"คำที่{i:000} "));
        var pieces = SearchPieces.Of([line]).ToList();

        Assert.True(pieces.Count > 2);
        Assert.All(
            Enumerable.Range(0, 897),
            i =>
                Assert.Contains(
                    pieces,
                    piece =>
                        piece.Contains($"คำที่{i:000} คำที่{i + 1:000} คำที่{i + 2:000} ", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void A_long_line_is_cut_behind_a_word_and_the_next_piece_begins_a_little_earlier()
    {
        var words = SearchPieces.Of([string.Concat(Enumerable.Range(0, 900).Select(i => $"คำที่{i:000} "))]).ToList();
        var letters = SearchPieces.Of([new string('ก', 2000) + new string('ข', 2000)]).ToList();

        Assert.All(words.SkipLast(1), piece => Assert.EndsWith(" ", piece, StringComparison.Ordinal));
        Assert.All(words, piece => Assert.StartsWith("คำที่", piece, StringComparison.Ordinal));
        Assert.All(
            words.Zip(words.Skip(1)),
            pair =>
                Assert.InRange(
                    pair.First.Length - pair.First.IndexOf(pair.Second[..40], StringComparison.Ordinal),
                    99,
                    200
                )
        );
        Assert.Equal([1500, 1500, 1200], letters.Select(piece => piece.Length));
    }
}
