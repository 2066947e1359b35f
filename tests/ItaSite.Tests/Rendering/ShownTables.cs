using ItaSite.Diagnostics;
using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Tests.Rendering;

/// <summary>Tables of the office as visitors read them.</summary>
public class ShownTables
{
    private static readonly SitePath Page = new("oit/2570/a1.html");

    [Fact]
    public void A_sheet_keeps_its_head_groups_totals_and_merged_cells_in_Arabic_digits() =>
        Golden.Matches(
            "figures/table-arabic.html",
            Html(HandMadeTables.Figure(HandMadeTables.Everything), DigitStyle.Arabic)
        );

    [Fact]
    public void The_same_sheet_in_Thai_digits() =>
        Golden.Matches(
            "figures/table-thai.html",
            Html(HandMadeTables.Figure(HandMadeTables.Everything), DigitStyle.Thai)
        );

    [Fact]
    public void Posts_are_cards_with_a_picture_or_a_silhouette_and_links_to_call_and_write() =>
        Golden.Matches(
            "figures/cards.html",
            Html(
                HandMadeTables.Figure(
                    HandMadeTables.People,
                    FigureStyle.Cards,
                    new Dictionary<string, Picture> { ["head.jpg"] = new(new SitePath("oit/2570/head.jpg"), 300, 400) }
                ),
                DigitStyle.Arabic
            )
        );

    [Fact]
    public void A_web_address_is_a_link_only_if_it_is_the_whole_cell_and_leads_to_the_web()
    {
        var cells = new CellText(new Wording(DigitStyle.Thai));
        var column = new DataColumn("ลิงก์", null, ColumnKind.Text, 0, 1);

        Assert.StartsWith("<a ", cells.Html(new DataCell("https://a.go.th/1"), column).Value, StringComparison.Ordinal);
        Assert.All(
            ["javascript:alert(1)", "ดู https://a.go.th/", "https://a.go.th/ \"onclick=x", "https://"],
            text => Assert.DoesNotContain("<a", cells.Html(new DataCell(text), column).Value, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_year_is_printed_without_a_comma_and_a_column_rounds_nothing_away()
    {
        var cells = new CellText(new Wording(DigitStyle.Arabic));

        Assert.Equal(
            "2566",
            cells.Text(new DataCell("2566", 2566), new DataColumn("ปีงบประมาณ", null, ColumnKind.Text, 0, 1))
        );
        Assert.Equal(
            "−0.001",
            cells.Text(new DataCell("-0.001", -0.001m), new DataColumn("บาท", null, ColumnKind.Number, 2, 1))
        );
        Assert.Equal(
            "0812345678",
            cells.Text(new DataCell("0812345678", 812345678), new DataColumn("โทรศัพท์", null, ColumnKind.Text, 0, 1))
        );
    }

    [Fact]
    public void A_page_that_shows_a_CSV_file_offers_its_data_and_nothing_is_broken()
    {
        var built = SiteInAString.Build(
            """
            -- content/oit/2570/a1.md --
            ---
            item: A1
            declared: done
            ---
            ## แผนผัง {#chart}
            ![ส่วนราชการ](units.csv)
            ## ตำแหน่ง {#posts}
            ![ตำแหน่ง](units.csv){.cards}
            -- content/oit/2570/units.csv --
            ส่วนราชการ,อัตรา
            สำนักปลัด,12
            กองคลัง,5
            """
        );

        Assert.Equal("", SiteInAString.Lines(built, Severity.Error));
        var page = SiteInAString.Text(built, "oit/2570/a1.html");
        Assert.Contains("<a href=\"a1-table-1.csv\" download", page, StringComparison.Ordinal);
        Assert.Contains("ดาวน์โหลด CSV (๑ KB)</a>", page, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"cards\">", page, StringComparison.Ordinal);
        Assert.Contains(
            "กองคลัง,5\r\n",
            SiteInAString.Text(built, "oit/2570/a1-table-1.csv"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                "oit/2570/a1-table-1.csv",
                "oit/2570/a1-table-1.xlsx",
                "oit/2570/a1-table-2.csv",
                "oit/2570/a1-table-2.xlsx",
            ],
            built
                .Artifacts.Select(artifact => artifact.Path.Value)
                .Where(path => path.Contains("-table-", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Four_times_the_rows_take_about_four_times_the_memory()
    {
        Allocated(50);
        Assert.InRange(Allocated(20000) / (double)Allocated(5000), 1, 6);
    }

    private static string Html(TableFigure figure, DigitStyle digits) =>
        new FigureHtml(new Wording(digits), new FigureFiles([], areMeasured: true)).Of(figure, Page, [], false);

    private static long Allocated(int rows)
    {
        var table = HandMadeTables.Long(rows);
        var figure = HandMadeTables.Figure(table);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Html(figure, DigitStyle.Thai);
        TableCsv.Text(table);
        TableXlsx.Bytes(table);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
