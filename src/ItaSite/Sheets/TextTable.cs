using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Sheets;

/// <summary>
/// Reads a table that is kept as text, by what it is and not by its name: CSV, an HTML table, XML Spreadsheet 2003.
/// </summary>
internal static partial class TextTable
{
    public static Diagnosed<IReadOnlyList<SheetGrid>> Read(SourceFile file, Stream stream, DocumentKind kind)
    {
        var decoded = PlainTextReader.Decode(stream);
        if (decoded.IsHardlyText)
            return NoTable(file, DocumentKinds.NameOf(DocumentKind.Other));

        var faults = PlainTextReader.Faults(decoded, file).ToList();
        if (faults.Exists(fault => fault.Severity == Severity.Error))
            return new Diagnosed<IReadOnlyList<SheetGrid>>([], faults);

        var (sheets, problems) = Read(file, decoded.Text, kind);
        return new Diagnosed<IReadOnlyList<SheetGrid>>(sheets, [.. faults, .. problems]);
    }

    private static Diagnosed<IReadOnlyList<SheetGrid>> Read(SourceFile file, string text, DocumentKind kind)
    {
        if (Workbook().IsMatch(text))
            return new Diagnosed<IReadOnlyList<SheetGrid>>(XmlSheets.Read(text), []);

        if (kind == DocumentKind.Html || Table().IsMatch(text))
            return ReadHtml(file, text);

        if (kind == DocumentKind.Xml)
            return NoTable(file, DocumentKinds.NameOf(kind));

        return Foreign().Match(text) switch
        {
            { Success: true } other => NoTable(file, other.Groups["archive"].Success ? "MHTML" : "SYLK"),
            _ => ReadCsv(file, text),
        };
    }

    private static Diagnosed<IReadOnlyList<SheetGrid>> ReadHtml(SourceFile file, string text)
    {
        var sheets = HtmlSheets.Read(text, out var hasHiddenWords);
        if (sheets.Count == 0)
            return NoTable(file, DocumentKinds.NameOf(DocumentKind.Html));

        return new Diagnosed<IReadOnlyList<SheetGrid>>(
            sheets,
            hasHiddenWords ? [Diagnostic.At(Place.TopOf(file.Path), TextFileProblems.WordsAreHidden, file.Name)] : []
        );
    }

    /// <summary>A text under the name of a workbook is one only if it has columns.</summary>
    private static Diagnosed<IReadOnlyList<SheetGrid>> ReadCsv(SourceFile file, string text)
    {
        var (sheet, problems) = CsvSheet.Read(text, file);
        return
            file.Extension is ".csv" or ".tsv"
            || (file.Extension == ".xls" && sheet.Rows.Any(row => row.Cells.Count > 1))
            ? new Diagnosed<IReadOnlyList<SheetGrid>>([sheet], problems)
            : NoTable(file, DocumentKinds.NameOf(DocumentKind.Text));
    }

    private static Diagnosed<IReadOnlyList<SheetGrid>> NoTable(SourceFile file, string kind) =>
        new([], [Diagnostic.At(Place.TopOf(file.Path), TableProblems.FileIsNoTable, file.Name, kind)]);

    [GeneratedRegex(
        @"^\s*(<\?[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^\[>]*(\[.*?\]\s*)?>\s*)*<([A-Za-z]+:)?Workbook\b",
        RegexOptions.Singleline
    )]
    private static partial Regex Workbook();

    /// <summary>HTML that begins with anything, such as a style or the table itself.</summary>
    [GeneratedRegex(@"^\s*<(?:table\b|(?s:.*?)<table\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Table();

    [GeneratedRegex(@"^\s*((?<archive>MIME-Version:)|ID;P)", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
