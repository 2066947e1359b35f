using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;

namespace ItaSite.Tests.Rendering;

/// <summary>Tables that use everything an office's sheet can hold.</summary>
internal static class HandMadeTables
{
    private static readonly Place Anywhere = new("content/a1.md", 1, 1);

    /// <summary>
    /// Two rows of head, a group, merged cells, percentages, dates, a negative amount, text in Thai digits, and what a
    /// spreadsheet must not run.
    /// </summary>
    public static readonly DataTable Everything = new(
        "มกราคม/2566",
        ["แบบ สขร. 1", "ประจำเดือน ๑๐/๒๕๖๕"],
        [
            [
                new HeadCell("ลำดับ", 0, 1, 2),
                new HeadCell("รายการ", 1, 1, 2),
                new HeadCell("งบประมาณ (บาท)", 2, 2, 1),
                new HeadCell("ร้อยละ", 4, 1, 2),
                new HeadCell("วันที่ลงนาม", 5, 1, 2),
            ],
            [new HeadCell("ตั้งไว้", 2, 1, 1), new HeadCell("คงเหลือ", 3, 1, 1)],
        ],
        [
            new DataColumn("ลำดับ", null, ColumnKind.Number, 0, 1),
            new DataColumn("รายการ", null, ColumnKind.Text, 0, 2),
            new DataColumn("งบประมาณ ตั้งไว้", "บาท", ColumnKind.Number, 2, 3),
            new DataColumn("งบประมาณ คงเหลือ", "บาท", ColumnKind.Number, 2, 4),
            new DataColumn("ร้อยละ", "%", ColumnKind.Number, 1, 5),
            new DataColumn("วันที่ลงนาม", null, ColumnKind.Date, 0, 6),
        ],
        [
            Row(
                RowKind.Group,
                5,
                new DataCell("กองช่าง", Columns: 6),
                DataCell.Covered,
                DataCell.Covered,
                DataCell.Covered,
                DataCell.Covered,
                DataCell.Covered
            ),
            Row(
                RowKind.Entry,
                6,
                Amount(1),
                new DataCell("ซ่อมถนน\nหมู่ที่ ๓ <บ้าน>", Rows: 2),
                Amount(1234567.5m),
                Amount(-250.25m),
                new DataCell("25.5%", 25.5m),
                new DataCell("1 ต.ค. 65", Date: new DateOnly(2022, 10, 1))
            ),
            Row(
                RowKind.Entry,
                7,
                Amount(2),
                DataCell.Covered,
                new DataCell("-"),
                Amount(0),
                DataCell.Empty,
                DataCell.Empty
            ),
            Row(
                RowKind.Entry,
                8,
                Amount(3),
                new DataCell("=cmd|'/c calc'!A0"),
                Amount(100),
                Amount(1),
                new DataCell("1%", 1),
                DataCell.Empty
            ),
            Row(
                RowKind.Entry,
                9,
                Amount(4),
                new DataCell("https://www.example.go.th/?a=1&b=2"),
                Amount(5),
                Amount(5),
                new DataCell("100%", 100),
                new DataCell("สัญญา 5/2566")
            ),
            Row(
                RowKind.Total,
                10,
                new DataCell("รวม", Columns: 2),
                DataCell.Covered,
                Amount(1234672.5m),
                Amount(-244.25m),
                DataCell.Empty,
                DataCell.Empty
            ),
        ],
        ["หมายเหตุ ข้อมูล ณ วันที่ ๓๑ ตุลาคม ๒๕๖๕"]
    );

    public static readonly DataTable People = new(
        null,
        [],
        [
            [
                new HeadCell("ที่", 0, 1, 1),
                new HeadCell("ภาพ", 1, 1, 1),
                new HeadCell("ตำแหน่ง", 2, 1, 1),
                new HeadCell("โทรศัพท์", 3, 1, 1),
                new HeadCell("อีเมล", 4, 1, 1),
            ],
        ],
        [
            .. new[] { "ที่", "ภาพ", "ตำแหน่ง", "โทรศัพท์", "อีเมล" }
                .Index()
                .Select(name => new DataColumn(name.Item, null, ColumnKind.Text, 0, name.Index + 1)),
        ],
        [
            Row(
                RowKind.Group,
                2,
                new DataCell("ฝ่ายบริหาร"),
                DataCell.Empty,
                DataCell.Empty,
                DataCell.Empty,
                DataCell.Empty
            ),
            Row(
                RowKind.Entry,
                3,
                new DataCell("1"),
                new DataCell("head.jpg"),
                new DataCell("นายก อบต."),
                new DataCell("๐๓๕-๐๐๐-๐๐๐"),
                new DataCell("head@example.go.th")
            ),
            Row(
                RowKind.Entry,
                4,
                new DataCell("2"),
                DataCell.Empty,
                new DataCell("ปลัด อบต."),
                new DataCell("035 000 000 ต่อ 12"),
                DataCell.Empty
            ),
        ],
        []
    );

    public static TableFigure Figure(
        DataTable table,
        FigureStyle style = FigureStyle.Table,
        IReadOnlyDictionary<string, Picture>? pictures = null
    ) =>
        new(
            "สรุปผล \"ตุลาคม\"",
            table,
            SiteInAString.File("content/a.csv", []),
            style,
            null,
            new SitePath("oit/2570/a1-table-1.csv"),
            new SitePath("oit/2570/a1-table-1.xlsx"),
            pictures ?? new Dictionary<string, Picture>(),
            Anywhere
        );

    public static DataTable Long(int rows) =>
        new(
            null,
            [],
            [
                [new HeadCell("รายการ", 0, 1, 1), new HeadCell("บาท", 1, 1, 1)],
            ],
            [
                new DataColumn("รายการ", null, ColumnKind.Text, 0, 1),
                new DataColumn("บาท", null, ColumnKind.Number, 2, 2),
            ],
            [
                .. Enumerable
                    .Range(1, rows)
                    .Select(row => Row(RowKind.Entry, row + 1, new DataCell($"รายการที่ {row}"), Amount(row))),
            ],
            []
        );

    private static DataRow Row(RowKind kind, int row, params DataCell[] cells) => new(kind, row, cells, Anywhere);

    private static DataCell Amount(decimal amount) => new(amount.ToString(), amount);
}
