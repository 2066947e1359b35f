using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Sheets;
using ItaSite.Tables;

namespace ItaSite.Tests.Reading;

/// <summary>Tables of an office's files, as a page asks for them, and in one line as tests compare them.</summary>
internal static class ReadTables
{
    private static readonly Place Page = new("content/a.md", 3, 1);

    public static SourceFile File(string name, byte[] bytes) => SiteInAString.File($"content/data/{name}", bytes);

    public static SourceFile Xls(byte[] bytes) => File("x.xls", bytes);

    public static SourceFile Xls(string text) => Xls(Encoding.UTF8.GetBytes(text));

    public static (DataTable? Table, DiagnosticBag Diagnostics) Read(SourceFile file, string? selection = null)
    {
        var diagnostics = new DiagnosticBag();
        return (new SheetCache().Read(file, selection, Page, diagnostics), diagnostics);
    }

    public static string Described(DataTable? table) =>
        table is null
            ? ""
            : string.Join(
                " / ",
                [
                    .. table.Titles.Select(title => $"# {title}"),
                    .. table.Head.Select(row => string.Join('|', row.Select(cell => cell.Text))),
                    .. table.Rows.Select(row =>
                        string.Join(
                            '|',
                            row.Cells.Where(cell => !cell.IsCovered).Select(cell => cell.Text.Replace('\n', '⏎'))
                        )
                    ),
                    .. table.Notes.Select(note => $"* {note}"),
                ]
            );
}
