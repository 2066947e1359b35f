using ItaSite.Diagnostics;
using ItaSite.Sheets;
using ItaSite.Tables;

namespace ItaSite.Tests.Reading;

/// <summary>Reads a workbook as a page that shows its table does.</summary>
internal static class SheetsOnPages
{
    public static readonly Place Page = new("content/a.md", 3, 1);

    public static (DataTable? Table, DiagnosticBag Diagnostics) Read(
        byte[] workbook,
        string? selection = null,
        string name = "t.xlsx"
    )
    {
        var diagnostics = new DiagnosticBag();
        return (
            new SheetCache().Read(SiteInAString.File($"content/data/{name}", workbook), selection, Page, diagnostics),
            diagnostics
        );
    }

    public static (DataTable? Table, DiagnosticBag Diagnostics) Read(
        RawWorkbook workbook,
        string? selection = null,
        string name = "t.xlsx"
    ) => Read(workbook.Bytes(), selection, name);

    /// <summary>The code of what was reported, and the sentence's words; empty if nothing was.</summary>
    public static string Told(IEnumerable<Diagnostic> diagnostics) =>
        string.Join(
            '\n',
            diagnostics.Select(diagnostic => $"{diagnostic.Problem.Code} {string.Join(" | ", diagnostic.Arguments)}")
        );

    /// <summary>The rows of the table as a reader sees them.</summary>
    public static string Shown(DataTable? table) =>
        table is null
            ? ""
            : string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text))));
}
