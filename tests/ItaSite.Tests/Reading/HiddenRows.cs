using static ItaSite.Tests.Reading.RawWorkbook;
using static ItaSite.Tests.Reading.SheetsOnPages;

namespace ItaSite.Tests.Reading;

/// <summary>What an office does not see in its sheet is neither published nor lost without a word.</summary>
public class HiddenRows
{
    private const string Filter =
        """<autoFilter ref="A1:B5"><filterColumn colId="0"><filters><filter val="ก"/></filters></filterColumn></autoFilter>""";

    [Theory]
    [InlineData("filtered out", "hidden=\"1\"")]
    [InlineData("folded away", "hidden=\"1\" outlineLevel=\"1\"")]
    [InlineData("hidden by hand", "hidden=\"true\"")]
    [InlineData("of no height", "ht=\"0\" customHeight=\"1\"")]
    public void Rows_that_are_not_seen_are_told_with_their_numbers(string how, string attributes)
    {
        var data =
            Rows("ก")
            + Row(3, Text("A3", "ข") + Number("B3", 1), attributes)
            + Row(4, Text("A4", "ค") + Number("B4", 2), attributes)
            + Row(5, Text("A5", "ง") + Number("B5", 3))
            + Row(6, Text("A6", "จ"), attributes);
        var (table, diagnostics) = Read(new RawWorkbook(data) { Behind = Filter });

        Assert.Equal((how, "ITA290 t.xlsx | 3 | 3–4, 6"), (how, Told(diagnostics)));
        Assert.Null(table);
    }

    [Theory]
    [InlineData("A1:B3", "ก | 10\nข | 11")]
    [InlineData("A1:B2", "ก | 10")]
    public void Rows_outside_of_the_range_may_be_hidden(string range, string shown)
    {
        var (table, diagnostics) = Read(
            new RawWorkbook(
                Rows("ก", "ข")
                    + Row(4, Text("A4", "ภายใน"), "hidden=\"1\"")
                    + Row(5, Text("D2", "ภายใน"), "hidden=\"1\"")
            ),
            range
        );

        Assert.Equal((shown, ""), (Shown(table), Told(diagnostics)));
    }

    [Fact]
    public void A_hidden_row_that_holds_nothing_hides_nothing()
    {
        var (table, diagnostics) = Read(
            new RawWorkbook(Rows("ก") + Row(3, "<c r=\"A3\" s=\"1\"/>", "hidden=\"1\"") + Row(4, "", "hidden=\"1\""))
            {
                Behind = Filter,
            }
        );

        Assert.Equal(("ก | 10", ""), (Shown(table), Told(diagnostics)));
    }

    [Fact]
    public void Many_hidden_rows_are_counted_and_the_first_are_named()
    {
        var data =
            Rows("ก")
            + string.Concat(
                Enumerable
                    .Range(1, 40)
                    .Select(number => Row(1 + (number * 2), Text($"A{1 + (number * 2)}", "ข"), "hidden=\"1\""))
            );
        var (_, diagnostics) = Read(new RawWorkbook(data));

        Assert.Equal("ITA290 t.xlsx | 40 | 3, 5, 7, 9, 11, 13, 15, 17 … (40)", Told(diagnostics));
    }

    [Theory]
    [InlineData("hidden", """<cols><col min="2" max="2" width="9" hidden="1"/></cols>""", "ITA266 t.xlsx | B")]
    [InlineData("no width", """<cols><col min="2" max="2" width="0" customWidth="1"/></cols>""", "ITA266 t.xlsx | B")]
    [InlineData(
        "no width for all but the first",
        """<sheetFormatPr defaultColWidth="0"/><cols><col min="1" max="1" width="9"/></cols>""",
        "ITA266 t.xlsx | B"
    )]
    [InlineData("all beyond the table", """<cols><col min="3" max="16384" width="9" hidden="1"/></cols>""", "")]
    [InlineData("shown", """<cols><col min="1" max="2" width="0.5" customWidth="1"/></cols>""", "")]
    public void Columns_that_are_not_seen_are_told(string how, string columns, string told) =>
        Assert.Equal((how, told), (how, Told(Read(new RawWorkbook(Rows("ก")) { Before = columns }).Diagnostics)));

    [Fact]
    public void Hidden_rows_and_columns_are_told_at_once() =>
        Assert.Equal(
            "ITA290 t.xlsx | 1 | 3\nITA266 t.xlsx | B",
            Told(
                Read(
                    new RawWorkbook(Rows("ก") + Row(3, Text("A3", "ข"), "hidden=\"1\""))
                    {
                        Before = """<cols><col min="2" max="2" hidden="1"/></cols>""",
                    }
                ).Diagnostics
            )
        );
}
