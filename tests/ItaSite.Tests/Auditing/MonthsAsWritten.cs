using ItaSite.Auditing;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Tests.Auditing;

/// <summary>The months that a clerk means by what a cell says, in a table of fiscal year 2566.</summary>
public class MonthsAsWritten
{
    [Theory]
    [InlineData("10/2565", "2022-10")]
    [InlineData("10/2022", "2022-10")]
    [InlineData("1/2566, 2/2566", "2023-01 2023-02")]
    [InlineData("ต.ค. 65 – ธ.ค. 65", "2022-10 2022-11 2022-12")]
    [InlineData("ต.ค. 65 และ ธ.ค. 65", "2022-10 2022-12")]
    [InlineData("รอบ 6 เดือนแรก", "2022-10 2022-11 2022-12 2023-01 2023-02 2023-03")]
    [InlineData("รอบ ๖ เดือนหลัง", "2023-04 2023-05 2023-06 2023-07 2023-08 2023-09")]
    [InlineData("ไตรมาสที่ 4", "2023-07 2023-08 2023-09")]
    [InlineData("13/2566", "")]
    public void A_cell_means_these_months(string text, string months) =>
        Assert.Equal(
            months,
            string.Join(
                ' ',
                MonthsTold
                    .In(new DataCell(text), new FiscalYear(2566).Whole, null)
                    .Select(month => $"{month.Year}-{month.Month:00}")
            )
        );
}
