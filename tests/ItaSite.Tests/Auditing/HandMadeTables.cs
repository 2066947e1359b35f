using ItaSite.Auditing;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Tests.Auditing;

/// <summary>Tables as workbooks have them: sheets, titles, headings, merged cells, several lines in a cell.</summary>
public class HandMadeTables
{
    private static readonly Period FirstHalf = new FiscalYear(2570).Half(1);

    private static readonly TableForm Form = new(
        "x",
        "แบบ",
        null,
        [
            new FormColumn("item", ["รายการ"], FormColumnType.Text, IsRequired: true),
            new FormColumn("amount", ["จำนวน"], FormColumnType.Number, IsRequired: false),
            new FormColumn("bidders", ["ผู้เสนอราคา"], FormColumnType.Text, IsRequired: false),
            new FormColumn("winner", ["ผู้ได้รับการคัดเลือก"], FormColumnType.Text, IsRequired: false),
            new FormColumn("contract", ["สัญญา"], FormColumnType.Text, IsRequired: false),
        ],
        []
    );

    [Fact]
    public void A_cell_is_named_by_file_sheet_and_letter()
    {
        var table = Table(
            [Row(14, "ก", Number(10), "", "", ""), Row(15, "รวม", Number(11), "", "", "")],
            sheet: "มกราคม"
        );

        var fault = Assert.Single(TotalsAreTrue.Check(new FormCheck.Totals(["amount"]), table));
        Assert.Equal(
            "o21.xlsx มกราคม!C15: ยอดรวม 11 แต่บวกได้ 10 ให้ตรวจตัวเลขในคอลัมน์นี้",
            fault.Message(Language.Thai)
        );
        Assert.Equal(new Place("content/oit/2570/data/o21.xlsx", 15, 3), fault.Place);
    }

    [Fact]
    public void A_merged_amount_counts_once()
    {
        var merged = Row(3, "ก", new DataCell("1,000", 1000, Rows: 2), "", "", "");
        var under = Row(4, "ข", DataCell.Covered, "", "", "");

        Assert.Empty(
            TotalsAreTrue.Check(
                new FormCheck.Totals(["amount"]),
                Table([merged, under, Row(5, "รวม", Number(1000), "", "", "")])
            )
        );
        Assert.Single(
            TotalsAreTrue.Check(
                new FormCheck.Totals(["amount"]),
                Table([merged, under, Row(5, "รวม", Number(2000), "", "", "")])
            )
        );
    }

    [Fact]
    public void A_total_under_headings_is_of_its_heading_or_of_all()
    {
        DataRow[] rows =
        [
            Row(3, "แผนงาน ก", "", "", "", "") with
            {
                Kind = RowKind.Group,
            },
            Row(4, "1", Number(10), "", "", ""),
            Row(5, "แผนงาน ข", "", "", "", "") with
            {
                Kind = RowKind.Group,
            },
            Row(6, "2", Number(20), "", "", ""),
        ];

        Assert.Empty(Totals([.. rows, Row(7, "รวม", Number(30), "", "", "")]));
        Assert.Empty(
            Totals([
                .. rows,
                Row(7, "รวมแผนงาน ข", Number(20), "", "", ""),
                Row(8, "รวมทั้งสิ้น", Number(30), "", "", ""),
            ])
        );
        Assert.Equal("30 25", Told(Totals([.. rows, Row(7, "รวม", Number(25), "", "", "")])));
    }

    [Fact]
    public void Sub_totals_of_two_levels_are_true_and_a_wrong_one_is_told()
    {
        DataRow[] rows =
        [
            Row(3, "1", Number(10), "", "", ""),
            Row(4, "รวมโครงการ", Number(10), "", "", ""),
            Row(5, "2", Number(20), "", "", ""),
            Row(6, "รวมโครงการ", Number(20), "", "", ""),
        ];

        Assert.Empty(
            Totals([
                .. rows,
                Row(7, "รวมยุทธศาสตร์", Number(30), "", "", ""),
                Row(8, "3", Number(5), "", "", ""),
                Row(9, "รวมทั้งสิ้น", Number(35), "", "", ""),
            ])
        );
        Assert.Equal(
            "30 31",
            Told(
                Totals([
                    .. rows,
                    Row(7, "รวมยุทธศาสตร์", Number(31), "", "", ""),
                    Row(8, "3", Number(5), "", "", ""),
                    Row(9, "รวมทั้งสิ้น", Number(35), "", "", ""),
                ])
            )
        );
    }

    [Fact]
    public void Rounded_decimals_may_differ_by_their_rounding_and_whole_numbers_may_not()
    {
        static DataRow Percent(int row, string name, decimal value) =>
            Row(row, name, new DataCell($"{value:0.00}", value), "", "", "");

        Assert.Empty(
            Totals([Percent(3, "ก", 33.33m), Percent(4, "ข", 33.33m), Percent(5, "ค", 33.33m), Percent(6, "รวม", 100m)])
        );
        Assert.Single(Totals([Percent(3, "ก", 33.33m), Percent(4, "ข", 33.33m), Percent(5, "รวม", 100m)]));
        Assert.Single(
            Totals([
                Row(3, "ก", Number(33), "", "", ""),
                Row(4, "ข", Number(33), "", "", ""),
                Row(5, "รวม", Number(67), "", "", ""),
            ])
        );
    }

    [Fact]
    public void Parts_that_are_merged_over_rows_are_of_no_row_alone()
    {
        var form = Form with
        {
            Columns =
            [
                .. Form.Columns.Take(2),
                new FormColumn("bidders", ["ก"], FormColumnType.Number, false),
                new FormColumn("winner", ["ข"], FormColumnType.Number, false),
            ],
        };
        var check = new FormCheck.AddsUp(["bidders", "winner"], "amount");

        Assert.Empty(
            PartsMakeTheWhole.Check(
                check,
                Table(
                    [
                        Row(3, "ก", Number(3), new DataCell("1", 1, Rows: 2), new DataCell("2", 2), ""),
                        Row(4, "ข", Number(3), DataCell.Covered, new DataCell("5", 5), ""),
                    ],
                    form: form
                )
            )
        );
        Assert.Single(
            PartsMakeTheWhole.Check(
                check,
                Table([Row(3, "ก", Number(3), new DataCell("1", 1), new DataCell("5", 5), "")], form: form)
            )
        );
    }

    [Theory]
    [InlineData("ร้านตัวอย่าง ก / 12,500 บาท\nบริษัท ตัวอย่าง ข จำกัด / 13,000 บาท", "บจก. ตัวอย่าง ข\n13,000 บาท")]
    [InlineData("1. ร้านตัวอย่าง ก ๑๒,๕๐๐.- บาท\n2. ร้านตัวอย่าง ข ราคา 13,000.00 บาท", "ร้านตัวอย่าง  ก")]
    [InlineData("บริษัท ตัวอย่าง\nก่อสร้าง จำกัด (มหาชน) 12,500", "บริษัท ตัวอย่างก่อสร้าง จำกัด (มหาชน)")]
    [InlineData("ร้าน ๙ เก้า", "ร้าน 9 เก้า เป็นเงิน 500 บาท")]
    [InlineData("ห้างหุ้นส่วนจำกัด สำเร็จ", "หจก.ส\u0E4D\u0E32เร็จ")]
    [InlineData("-", "ร้าน ก")]
    [InlineData("ร้าน ก", "ยกเลิก")]
    [InlineData("ร้านนํ้าใส / 500 บาท", "ร้านน้ำใส")]
    [InlineData("— ร้านน้ำใส", "ร้านน้ำ ใส")]
    [InlineData("บริษัท เเสงทอง จำกัด 500 บาท", "บริษัท แสงทอง จำกัด")]
    public void A_winner_is_known_however_the_name_is_written(string bidders, string winner)
    {
        var faults = Winners([Row(3, "ก", Number(1), bidders, winner, "")]);

        Assert.Equal(winner == "ยกเลิก" ? 1 : 0, faults.Count);
    }

    [Fact]
    public void Bidders_in_rows_below_belong_to_the_winner_above()
    {
        DataRow[] merged =
        [
            Row(3, "ก", Number(1), "ร้าน ก / 500 บาท", new DataCell("ร้าน ข", Rows: 2), ""),
            Row(4, DataCell.Covered, Number(1), "ร้าน ข / 400 บาท", DataCell.Covered, ""),
            Row(5, "ข", Number(1), "ร้าน ค", "ร้าน ข", ""),
        ];

        Assert.Equal("ร้าน ข", Assert.Single(Winners(merged)).Arguments[1]);
        Assert.Equal("o21.xlsx E5", Winners(merged)[0].Arguments[0]);
        Assert.Empty(Winners([Row(3, "ก", Number(1), "ร้าน ก", "ร้าน ข", ""), Row(4, "", "", "ร้าน ข", "", "")]));
        Assert.Empty(
            Winners([
                Row(3, "ก", Number(1), new DataCell("ร้าน ก\nร้าน ข", Rows: 2), "ร้าน ก", ""),
                Row(4, "ข", Number(1), DataCell.Covered, "ร้าน ข", ""),
            ])
        );
    }

    [Fact]
    public void A_limit_that_is_merged_over_rows_limits_each()
    {
        DataRow[] rows =
        [
            Row(3, "ก", new DataCell("1,000", 1000, Rows: 2), "", "ร้าน ก\n900 บาท", ""),
            Row(4, "ข", DataCell.Covered, "", "ร้าน ข\n1,100 บาท", ""),
        ];

        var fault = Assert.Single(
            AmountsStayWithinLimits.Check(new FormCheck.AtMost("winner", ["amount"]), Table(rows))
        );
        Assert.Equal(
            "o21.xlsx E4: 1,100 สูงกว่า “จำนวน” ซึ่งเป็น 1,000 ให้ตรวจตัวเลขในแถวนี้",
            fault.Message(Language.Thai)
        );
    }

    [Fact]
    public void An_amount_that_is_merged_over_rows_is_told_once_and_one_at_its_limit_is_within_it()
    {
        DataRow[] rows =
        [
            Row(3, "ก", Number(1000), "", new DataCell("1,100", 1100, Rows: 2), ""),
            Row(4, "ข", Number(1000), "", DataCell.Covered, ""),
            Row(5, "ค", Number(1000), "", Number(1000), ""),
        ];

        Assert.Single(AmountsStayWithinLimits.Check(new FormCheck.AtMost("winner", ["amount"]), Table(rows)));
    }

    [Theory]
    [InlineData("สรุปผลการจัดซื้อจัดจ้างในรอบเดือน มกราคม พ.ศ. ๒๕๗๐", null, "ตาราง", true)]
    [InlineData("วันที่ 5 เดือน กุมภาพันธ์ พ.ศ. 2570", "ม.ค. 70", "ตาราง", true)]
    [InlineData("ข้อมูล ณ วันที่ 5 กุมภาพันธ์ 2570", null, "ประจำเดือน ม.ค.", true)]
    [InlineData("รอบเดือน กุมภาพันธ์ 2570", "มกราคม", "มกราคม", false)]
    [InlineData("อบต.ตัวอย่าง", null, "ตาราง", true)]
    public void The_month_of_a_table_is_that_of_its_title_then_its_sheet_then_its_caption(
        string title,
        string? sheet,
        string caption,
        bool isWithin
    )
    {
        var table = Table([Row(5, "ก", "", "", "", "เลขที่ 12/2570 ลว. 5 ม.ค. 2570")], sheet, [title], caption);

        Assert.Equal(
            isWithin ? 0 : 1,
            DatesFallInTheMonth.Check(new FormCheck.Within("contract"), table, FirstHalf).Count()
        );
    }

    [Fact]
    public void A_heading_within_the_table_names_the_month_of_the_rows_under_it()
    {
        DataRow[] rows =
        [
            Row(3, "เดือน ตุลาคม 2569", "", "", "", "") with
            {
                Kind = RowKind.Group,
            },
            Row(4, "1", "", "", "", "1/2570 ลว. 5 ต.ค. 2569"),
            Row(5, "เดือน พฤศจิกายน 2569", "", "", "", "") with
            {
                Kind = RowKind.Group,
            },
            Row(6, "2", "", "", "", "2/2570 ลว. 6 ต.ค. 2569"),
        ];

        Assert.Equal(
            "o21.xlsx F6|6 ต.ค. 2569|พ.ย. 2569",
            string.Join(
                '|',
                Assert
                    .Single(DatesFallInTheMonth.Check(new FormCheck.Within("contract"), Table(rows), FirstHalf))
                    .Arguments
            )
        );
    }

    [Fact]
    public void The_same_cell_shown_twice_is_no_second_number()
    {
        var table = Table([
            Row(3, "ก", "", "", "", "12/2570"),
            Row(4, "ข", "", "", "", "ลว. 5 ม.ค. 2570"),
            Row(5, "ค", "", "", "", "ลว. 6 ม.ค. 2570"),
            Row(6, "ง", "", "", "", "-"),
            Row(7, "จ", "", "", "", "-"),
        ]);

        Assert.Empty(NumbersAreUnique.Check(new FormCheck.Unique("contract"), [table, table]));
        Assert.Single(
            NumbersAreUnique.Check(
                new FormCheck.Unique("contract"),
                [table, Table([Row(3, "ก", "", "", "", "12/2570 ลว. 5 ม.ค. 2570")], sheet: "ก.พ.")]
            )
        );
    }

    private static List<Diagnostic> Totals(DataRow[] rows) =>
        [.. TotalsAreTrue.Check(new FormCheck.Totals(["amount"]), Table(rows))];

    private static List<Diagnostic> Winners(DataRow[] rows) =>
        [.. WinnerIsAmongBidders.Check(new FormCheck.OneOf("winner", "bidders"), Table(rows))];

    private static string Told(List<Diagnostic> faults) =>
        $"{Assert.Single(faults).Arguments[2]} {faults[0].Arguments[1]}";

    private static DataCell Number(decimal amount) => new($"{amount:#,##0}", amount);

    private static DataRow Row(int row, Cell item, Cell amount, Cell bidders, Cell winner, Cell contract) =>
        new(
            item.Value.Text.StartsWith("รวม", StringComparison.Ordinal) ? RowKind.Total : RowKind.Entry,
            row,
            [item.Value, amount.Value, bidders.Value, winner.Value, contract.Value],
            new Place("content/oit/2570/data/o21.xlsx", row, 1)
        );

    private static FormTable Table(
        IReadOnlyList<DataRow> rows,
        string? sheet = null,
        IReadOnlyList<string>? titles = null,
        string caption = "ตาราง",
        TableForm? form = null
    )
    {
        var columns = (form ?? Form).Columns.Index().ToList();
        return new FormTable(
            new TableFigure(
                caption,
                new DataTable(
                    sheet,
                    titles ?? [],
                    [],
                    [
                        .. Form
                            .Columns.Index()
                            .Select(column => new DataColumn(
                                column.Item.Names[0],
                                null,
                                ColumnKind.Text,
                                0,
                                column.Index + 2
                            )),
                    ],
                    rows,
                    []
                ),
                new SourceFile("content/oit/2570/data/o21.xlsx", 0, () => Stream.Null),
                FigureStyle.Table,
                null,
                new SitePath("a.csv"),
                new SitePath("a.xlsx"),
                new Dictionary<string, Picture>(),
                Place.TopOf("content/oit/2570/a1.md")
            ),
            new FollowedForm(form ?? Form, columns.ToDictionary(column => column.Item.Key, column => column.Index))
        );
    }

    /// <summary>A text or a cell.</summary>
    private readonly record struct Cell(DataCell Value)
    {
        public static implicit operator Cell(string text) => new(new DataCell(text));

        public static implicit operator Cell(DataCell cell) => new(cell);
    }
}
