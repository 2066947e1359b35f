using SpreadCheetah;
using SpreadCheetah.Styling;

namespace ItaSite.Figures;

/// <summary>How the cells of a workbook look; a workbook asks for each look once.</summary>
internal sealed class WorkbookStyles
{
    /// <summary>Days as Thai offices read them: Buddhist years, Thai months.</summary>
    public const string DateFormat = "[$-107041E]d mmm yyyy";

    private readonly Spreadsheet workbook;
    private readonly Dictionary<(string Format, bool IsBold), StyleId> numbers = [];

    public WorkbookStyles(Spreadsheet workbook)
    {
        this.workbook = workbook;
        Words = workbook.AddStyle(
            new Style
            {
                Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignment.Top },
            }
        );
        Bold = workbook.AddStyle(new Style { Font = new Font { Bold = true } });
        Head = workbook.AddStyle(
            new Style
            {
                Font = new Font { Bold = true },
                Alignment = new Alignment
                {
                    WrapText = true,
                    Horizontal = HorizontalAlignment.Center,
                    Vertical = VerticalAlignment.Center,
                },
            }
        );
    }

    public StyleId Words { get; }

    public StyleId Bold { get; }

    public StyleId Head { get; }

    /// <param name="format">In the language of formats.</param>
    public StyleId Of(string format, bool isBold)
    {
        if (!numbers.TryGetValue((format, isBold), out var style))
        {
            numbers[(format, isBold)] = style = workbook.AddStyle(
                new Style
                {
                    Format = NumberFormat.Custom(format),
                    Font = new Font { Bold = isBold },
                    Alignment = new Alignment { Vertical = VerticalAlignment.Top },
                }
            );
        }

        return style;
    }

    /// <summary>The format that shows a plain number with the commas and decimals that it is written with.</summary>
    public static string FormatOf(string written)
    {
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : written.Skip(point + 1).TakeWhile(char.IsDigit).Count();
        return (written.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0")
            + (decimals > 0 ? $".{new string('0', decimals)}" : "")
            + (written.EndsWith('%') ? CellText.Percent : "");
    }
}
