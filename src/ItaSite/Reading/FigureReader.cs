using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Reading;

/// <summary>Reads what <c>![caption](table.xlsx#sheet!A3:J40){.chart}</c> shows: a table from a file of the office, alone in its paragraph.</summary>
internal sealed class FigureReader(TableShelf shelf, DocumentShelf documents, SourceTree tree, IReadOnlyList<YearDraft> years, FiscalYear currentYear)
{
    private static readonly string[] TableFiles = [".csv", ".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls"];

    private static readonly Dictionary<string, FigureStyle> Styles = new()
    {
        ["chart"] = FigureStyle.Chart,
        ["cards"] = FigureStyle.Cards,
        ["org-chart"] = FigureStyle.OrganisationChart,
    };

    /// <summary>Whether a paragraph is a table, by the name of its file. A file that can't be shown as one is told when it is read.</summary>
    public static bool IsTable(ParagraphBlock paragraph) => paragraph.Inline is { FirstChild: LinkInline { NextSibling: null } link } && IsTable(link);

    /// <summary>Whether a link shows a table's file as pictures are shown; it is a table only where it stands alone.</summary>
    public static bool IsTable(LinkInline link)
    {
        if (link is not { IsImage: true, Url: { } url })
            return false;

        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash >= 0 ? url[..hash] : url;
        return Array.Exists(TableFiles, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }

    /// <param name="selection">What stands after #: a sheet, a range of cells, or both.</param>
    /// <param name="number">Which of the page's tables it is, from 1.</param>
    /// <param name="found">Gets the pictures that the table's cells name.</param>
    /// <returns>Null, with a diagnostic, if the table can't be read.</returns>
    public TableFigure? Read(PageDraft draft, LinkInline link, SourceFile file, string? selection, int number, Place place, List<Document> found, List<Diagnostic> diagnostics)
    {
        if (shelf.Read(file, selection, place, diagnostics, FormsOf(draft)) is not { } table)
            return null;

        var stem = $"{draft.Address.Value[..^".html".Length]}-table-{number.ToString(CultureInfo.InvariantCulture)}";
        var form = FormRecognition.Of(table, FormsOf(draft), draft.Form, file.Name, place, diagnostics);
        var caption = InlineText.Of(link);
        var style = StyleOf(link, place, diagnostics);
        DrawableTable.Check(table, style, caption, place, diagnostics);
        var pictures = CellPictures.Of(table, form, file, tree, documents, diagnostics);
        found.AddRange(pictures.Values.Select(picture => picture.Document));
        return new TableFigure(
            caption,
            table,
            file,
            style,
            form,
            new SitePath($"{stem}.csv"),
            new SitePath($"{stem}.xlsx"),
            pictures.ToDictionary(picture => picture.Key, picture => picture.Value.Picture),
            place);
    }

    /// <summary>The form that the page names, if it names one, is known and followed.</summary>
    public void CheckForm(PageDraft draft, IEnumerable<TableFigure> shown, List<Diagnostic> diagnostics)
    {
        if (draft.Form is { } named)
            FormRecognition.CheckNamed(named, draft.FormPlace, FormsOf(draft), shown, diagnostics);
    }

    private IReadOnlyList<TableForm> FormsOf(PageDraft draft) =>
        (years.FirstOrDefault(year => draft.Source.File.StartsWith(SourceTree.FolderOf(year.Catalogue.Year), StringComparison.Ordinal))
            ?? years.FirstOrDefault(year => year.Catalogue.Year == currentYear))?.Forms ?? [];

    private static FigureStyle StyleOf(LinkInline link, Place place, List<Diagnostic> diagnostics)
    {
        var style = FigureStyle.Table;
        foreach (var name in link.TryGetAttributes()?.Classes ?? [])
        {
            if (Styles.TryGetValue(name, out var known))
                style = known;
            else
                diagnostics.Add(Diagnostic.At(place, TableProblems.StyleIsUnknown, name, string.Join(", ", Styles.Keys.Select(key => $".{key}"))) with { Suggestion = Nearest.To(name, Styles.Keys) });
        }

        return style;
    }
}
