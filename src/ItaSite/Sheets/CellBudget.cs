using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>
/// What all sheets of one file may still hold: a few kilobytes can name a text, or ask for a format, a million times.
/// </summary>
/// <param name="mostCells">More of a file that is only screened than of one that a page shows.</param>
internal sealed class CellBudget(int mostCells = SheetGrid.MostCells)
{
    /// <summary>As many as a page may print.</summary>
    public const int MostLetters = 32 * 1024 * 1024;

    public const int MostSheets = 1000;

    private const int MostFormats = 5000;

    public static readonly Bilingual OfLetters = new(
        $"ข้อความในเซลล์รวม {MostLetters:#,0} ตัวอักษร",
        $"{MostLetters:#,0} letters in its cells"
    );

    public static readonly Bilingual OfSheets = new($"{MostSheets:#,0} แผ่นงาน", $"{MostSheets:#,0} sheets");

    public static readonly Bilingual OfFormats = new(
        $"รูปแบบตัวเลข {MostFormats:#,0} แบบ",
        $"{MostFormats:#,0} number formats"
    );

    private int cells;
    private long letters;

    public void TakeCells(int count)
    {
        cells += count;
        if (cells > mostCells)
            throw new LimitException(
                mostCells == SheetGrid.MostCells
                    ? SheetGrid.CellLimit
                    : new Bilingual($"{mostCells:#,0} เซลล์", $"{mostCells:#,0} cells")
            );
    }

    /// <summary>Taken before they are worked on.</summary>
    public void TakeLetters(long count)
    {
        letters += count;
        if (letters > MostLetters)
            throw new LimitException(OfLetters);
    }

    public void Take(SheetCell cell)
    {
        TakeCells(1);
        TakeLetters(cell.Text.Length);
    }

    public static void KeepFormats(int count)
    {
        if (count > MostFormats)
            throw new LimitException(OfFormats);
    }
}
