using CsCheck;
using ItaSite.Drawing;

namespace ItaSite.Tests.Drawing;

public class AnyChart
{
    private static readonly string[] Months =
    [
        "ต.ค. 65",
        "พ.ย. 65",
        "ธ.ค. 65",
        "ม.ค. 66",
        "ก.พ. 66",
        "มี.ค. 66",
        "เม.ย. 66",
        "พ.ค. 66",
        "มิ.ย. 66",
        "ก.ค. 66",
        "ส.ค. 66",
        "ก.ย. 66",
    ];

    private static readonly Gen<decimal> Amount = Gen.OneOf(
        Gen.Int[0, 20].Select(number => (decimal)number),
        Gen.Int[-3_000_000, 900_000_000].Select(number => number / 100m),
        Gen.Const(0m),
        Gen.Const(999_999_999_999.99m)
    );

    /// <summary>Whether the chart is narrow.</summary>
    private static readonly bool[] Widths = [false, true];

    private static readonly Gen<string> Word = Gen.String[Gen.Char["กขสเแาิีุ่้ำ Mi<&๑1"], 1, 60]
        .Select(text => $"ก{text}");

    private static readonly Gen<List<List<string>>> Rows = Gen.Select(Gen.Int[1, 60], Gen.Int[1, 8], Gen.Bool)
        .SelectMany(
            (rows, columns, isTime) =>
                Gen.Select(Word.List[rows], Amount.Array[columns].List[rows])
                    .Select(
                        (words, amounts) =>
                            words
                                .Index()
                                .Select(word =>
                                    (List<string>)
                                        [
                                            isTime
                                                ? $"{Months[word.Index % 12][..^2]}{word.Index / 12 + 50}"
                                                : word.Item,
                                            .. amounts[word.Index].Select(amount => amount.ToString()),
                                        ]
                                )
                                .ToList()
                    )
        );

    [Fact]
    public void Stands_within_itself_and_its_labels_stand_apart() =>
        Rows.Sample(
            rows =>
            {
                var table = DrawnTable.Of(
                    [
                        .. rows[0]
                            .Index()
                            .Select(cell => cell.Index == 0 ? "ชื่อ" : $"ชุดข้อมูล{new string('ก', cell.Index * 7)}"),
                    ],
                    rows
                );
                foreach (var isNarrow in Widths)
                {
                    var svg = ChartSvg.Of(table, "ชื่อ", "x", number => number.ToString("#,0.##"), isNarrow);
                    if (isNarrow && svg is null)
                        continue;

                    Assert.NotNull(svg);
                    Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
                    Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
                    var drawn = new DrawnSvg(svg);
                    drawn.StandsWithinItself();
                    drawn.HasNoLabelOverAnother();
                }
            },
            iter: 200
        );

    [Fact]
    public void Has_at_most_six_round_ticks_with_zero_and_every_value_between_them() =>
        Amount
            .List[1, 20]
            .Sample(values =>
            {
                var axis = Axis.Of(values);
                var ticks = axis.Ticks.ToList();
                var leading = axis.Step;
                while (leading >= 10)
                    leading /= 10;

                while (leading < 1)
                    leading *= 10;

                return ticks.Count is >= 2 and <= 6
                    && ticks.Contains(0)
                    && ticks[0] <= values.Min()
                    && ticks[^1] >= values.Max()
                    && leading is 1 or 2 or 5
                    && (values.Exists(value => value != decimal.Truncate(value)) || axis.Step >= 1);
            });
}
