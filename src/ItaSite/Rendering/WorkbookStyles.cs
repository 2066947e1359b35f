using ItaSite.Model;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace ItaSite.Rendering;

/// <summary>How the cells of a workbook look; a workbook asks for each look once.</summary>
internal sealed class WorkbookStyles
{
    /// <summary>Days as Thai offices read them: Buddhist years, Thai months.</summary>
    private const string DateFormat = "[$-107041E]d mmm yyyy";

    private readonly List<(ColumnStyles Entry, ColumnStyles Total)> columns = [];

    public WorkbookStyles(Spreadsheet workbook, DataTable table)
    {
        Words = workbook.AddStyle(new Style { Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignment.Top } });
        Bold = workbook.AddStyle(new Style { Font = new Font { Bold = true } });
        Head = workbook.AddStyle(new Style
        {
            Font = new Font { Bold = true },
            Alignment = new Alignment { WrapText = true, Horizontal = HorizontalAlignment.Center, Vertical = VerticalAlignment.Center },
        });
        foreach (var column in table.Columns)
        {
            var decimals = column.Decimals > 0 ? $".{new string('0', column.Decimals)}" : "";
            var amount = $"#,##0{decimals}";
            columns.Add((Of(isTotal: false), Of(isTotal: true)));

            ColumnStyles Of(bool isTotal) => new(Style(amount, isTotal), Style($"0{decimals}%", isTotal), Style(DateFormat, isTotal));
        }

        StyleId Style(string format, bool isBold) => workbook.AddStyle(new Style
        {
            Format = NumberFormat.Custom(format),
            Font = new Font { Bold = isBold },
            Alignment = new Alignment { Vertical = VerticalAlignment.Top },
        });
    }

    public StyleId Words { get; }

    public StyleId Bold { get; }

    public StyleId Head { get; }

    public ColumnStyles Of(int column, bool isTotal) => isTotal ? columns[column].Total : columns[column].Entry;

    internal sealed record ColumnStyles(StyleId Amount, StyleId Percent, StyleId Date);
}
