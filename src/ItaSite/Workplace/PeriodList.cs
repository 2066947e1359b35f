using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The periods of a year that are often meant, to choose from while one types.</summary>
internal static class PeriodList
{
    public const string Id = "periods";

    public static HtmlText Of(FiscalYear year)
    {
        var html = new HtmlWriter();
        html.Write($"<datalist id=\"{Id}\">");
        foreach (var period in Periods(year))
            html.Write($"<option value=\"{period}\">");

        html.Append("</datalist>");
        return html.Written;
    }

    private static IEnumerable<string> Periods(FiscalYear year) =>
        [
            $"ปีงบประมาณ {year}",
            $"ปีงบประมาณ {year} รอบ 6 เดือนแรก",
            $"ปีงบประมาณ {year} รอบ 6 เดือนหลัง",
            .. Enumerable.Range(1, 4).Select(quarter => $"ไตรมาสที่ {quarter} ปีงบประมาณ {year}"),
        ];
}
