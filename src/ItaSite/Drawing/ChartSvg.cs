using ItaSite.Tables;

namespace ItaSite.Drawing;

/// <summary>
/// A table's figures as a chart of the kind that suits them. Its colours are the theme's: it names classes only.
/// </summary>
internal static class ChartSvg
{
    /// <summary>What stands under the chart for those who see it; empty if it shows the whole table.</summary>
    public static string NoteOf(DataTable table, Func<decimal, string> number) =>
        ChartData.Of(table) is { } data
            ? ChartDescription.LeftOut(data, value => number(AxisWords.Trim(value))).Trim()
            : "";

    /// <param name="id">Unique on its page; the ids within begin with it.</param>
    /// <param name="number">Writes a number in the site's digits.</param>
    /// <param name="isNarrow">For where there is as much room as a phone has.</param>
    /// <returns>Null if the table has nothing to draw, or no room to.</returns>
    public static string? Of(
        DataTable table,
        string caption,
        string id,
        Func<decimal, string> number,
        bool isNarrow = false
    )
    {
        string Write(decimal value) => number(AxisWords.Trim(value));
        if (ChartData.Of(table)?.InDigitsOf(Write) is not { } drawn)
            return null;

        var data = drawn with { Width = isNarrow ? ChartFrame.NarrowWidth : ChartFrame.UsualWidth };

        var lengths =
            data.Kind == ChartKind.Stacked ? data.Labels.Index().Select(label => data.Sum(label.Index)) : data.Values;
        var words = new AxisWords(Axis.Of(lengths), data.Unit, Write);
        var areColumns = data.Kind != ChartKind.Lines && ColumnChart.Fits(data);
        if (isNarrow && !HasRoom(data, words, areColumns))
            return null;

        var svg = new SvgText();
        if (data.Kind != ChartKind.Lines)
            SeriesLook.DrawPatterns(svg, id, data.Series.Count);

        var top = Legend.Draw(svg, data, id, 0);
        top += ValueAxis.DrawUnit(svg, words, data.Width, top);
        var end =
            data.Kind == ChartKind.Lines ? LineChart.Draw(svg, data, words, top)
            : areColumns ? ColumnChart.Draw(svg, data, words, id, top)
            : BarChart.Draw(svg, data, words, id, top);
        var classes = isNarrow ? "chart-svg narrow" : "chart-svg";
        return SvgFrame.Of(classes, data.Width, end, id, caption, ChartDescription.Of(data, Write), svg);
    }

    /// <summary>Numbers of many digits leave none: the usual drawing scrolls.</summary>
    private static bool HasRoom(ChartData data, AxisWords words, bool areColumns) =>
        data.Kind == ChartKind.Lines || areColumns
            ? ValueAxis.Gutter(words) <= data.Width / 3
            : BarChart.FitsNarrow(data, words);
}
