namespace ItaSite.Drawing;

/// <summary>A chart in a sentence or two, for those who do not see it; the table under it says the rest.</summary>
internal static class ChartDescription
{
    private const int MostNames = 4;

    public static string Of(ChartData data, Func<decimal, string> number) =>
        $"{Kind(data)} {Extent(data)} {Findings(data, number)}{LeftOut(data, number)}";

    private static string Kind(ChartData data) =>
        (data.Kind, data.Series.Count) switch
        {
            (ChartKind.Lines, 1) => $"แผนภูมิเส้นแสดง{data.Series[0].Name}",
            (ChartKind.Lines, _) => $"แผนภูมิเส้นเปรียบเทียบ {Names(data)}",
            (ChartKind.Stacked, _) => $"แผนภูมิแท่งซ้อนแยกเป็น {Names(data)}",
            (_, 1) => $"แผนภูมิแท่งแสดง{data.Series[0].Name}",
            _ => $"แผนภูมิแท่งเปรียบเทียบ {Names(data)}",
        };

    private static string Names(ChartData data)
    {
        var names = string.Join(" ", data.Series.Take(MostNames).Select(series => series.Name));
        return data.Series.Count > MostNames ? $"{names} และอื่น ๆ" : names;
    }

    private static string Extent(ChartData data) =>
        data.Labels switch
        {
            [var only] => $"ของ {only.Text}",
            [var first, .., var last] when data.IsTime => $"ตั้งแต่ {first.Text} ถึง {last.Text}",
            [var first, .., var last] => $"จาก {first.Text} ถึง {last.Text}",
            _ => "",
        };

    private static string Findings(ChartData data, Func<decimal, string> number)
    {
        var unit = data.Unit == "%" ? "" : $" {data.Unit}";
        if (!data.Values.Any(value => value != 0))
            return $"ทุกค่าเป็น {number(0)}";

        if (data.Kind == ChartKind.Stacked)
        {
            var highest = Enumerable.Range(0, data.Labels.Count).MaxBy(data.Sum);
            var peak = $"มากที่สุดคือ {data.Labels[highest].Text} {number(data.Sum(highest))}{unit}".TrimEnd();
            var all = data.Labels.Index().Sum(label => data.Sum(label.Index));
            return data.LeftOutRows > 0 ? peak : $"รวม {number(all)}{unit} {peak}";
        }

        var points = data
            .Series.SelectMany(series =>
                series
                    .Values.Index()
                    .Where(value => value.Item is not null)
                    .Select(value => (Series: series.Name, data.Labels[value.Index].Text, Value: value.Item!.Value))
            )
            .ToList();
        var (most, least) = (points.MaxBy(point => point.Value), points.MinBy(point => point.Value));
        if (most.Value == least.Value)
            return $"{(data.LeftOutRows > 0 ? "ค่าที่แสดง" : "ทุกค่า")}เท่ากับ {number(most.Value)}{unit}".TrimEnd();

        string Say((string Series, string Text, decimal Value) point) =>
            $"{(data.Series.Count > 1 ? $"{point.Series} " : "")}{point.Text} {number(point.Value)}{unit}".TrimEnd();
        return data.LeftOutRows > 0
            ? $"มากที่สุดคือ {Say(most)}"
            : $"มากที่สุดคือ {Say(most)} น้อยที่สุดคือ {Say(least)}";
    }

    /// <summary>What the chart has no room for; empty if it shows all.</summary>
    public static string LeftOut(ChartData data, Func<decimal, string> number)
    {
        var rows =
            data.LeftOutRows == 0
                ? ""
                : $" แสดงเฉพาะ {number(data.Labels.Count)} แถวที่มีค่ามากที่สุด ไม่รวมอีก {number(data.LeftOutRows)} "
                    + "แถวที่อยู่ในตาราง";
        return data.LeftOut == 0 ? rows : $"{rows} ไม่รวมอีก {number(data.LeftOut)} คอลัมน์ที่อยู่ในตาราง";
    }
}
