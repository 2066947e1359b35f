using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Markdown;
using ItaSite.Model;
using ItaSite.Sheets;
using ItaSite.Tables;
using ItaSite.Thai;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ItaSite.Pages;

/// <summary>
/// Reads what <c>![caption](table.xlsx#sheet!A3:J40){.chart}</c> shows: a table from a file of the office, alone in its
/// paragraph.
/// </summary>
internal sealed class FigureReader(
    SheetCache shelf,
    DocumentCache documents,
    IReadOnlyDictionary<FiscalYear, IReadOnlyList<TableForm>> formsByYear,
    FiscalYear currentYear
)
{
    private static readonly Dictionary<string, FigureStyle> Styles = new()
    {
        ["chart"] = FigureStyle.Chart,
        ["cards"] = FigureStyle.Cards,
        ["org-chart"] = FigureStyle.OrganisationChart,
    };

    /// <param name="selection">What stands after #: a sheet, a range of cells, or both.</param>
    /// <param name="number">Which of the page's tables it is, from 1.</param>
    /// <param name="places">Where its cells' pictures are looked for.</param>
    /// <param name="found">Gets the pictures that the table's cells name.</param>
    /// <returns>Null, with a diagnostic, if the table can't be read.</returns>
    public TableFigure? Read(
        PageDraft draft,
        LinkInline link,
        SourceFile file,
        string? selection,
        int number,
        Place place,
        AskedPlaces places,
        List<Document> found,
        DiagnosticBag diagnostics
    )
    {
        if (shelf.Read(file, selection, place, diagnostics, FormsOf(draft)) is not { } table)
            return null;

        var stem = $"{draft.Address.Value[..^".html".Length]}-table-{number.ToString()}";
        var form = FormRecognition.Of(table, FormsOf(draft), draft.Form, file.Name, place, diagnostics);
        var caption = InlineText.Of(link);
        var style = StyleOf(link, place, diagnostics);
        DrawableTable.Check(table, style, caption, place, diagnostics);
        var pictures = CellPictures.Of(table, form, file, places, documents, diagnostics);
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
            place
        );
    }

    /// <summary>The form that the page names, if it names one, is known and followed.</summary>
    public void CheckForm(PageDraft draft, IEnumerable<TableFigure> shown, DiagnosticBag diagnostics)
    {
        if (draft.Form is { } named)
            FormRecognition.CheckNamed(named, draft.FormPlace, FormsOf(draft), shown, diagnostics);
    }

    /// <summary>Those of the year in whose folder the page is, else the current year's.</summary>
    public IReadOnlyList<TableForm> FormsOf(PageDraft draft)
    {
        foreach (var (year, forms) in formsByYear)
        {
            if (draft.Source.File.StartsWith(SourceTree.FolderOf(year), StringComparison.Ordinal))
                return forms;
        }

        return formsByYear.GetValueOrDefault(currentYear) ?? [];
    }

    private static FigureStyle StyleOf(LinkInline link, Place place, DiagnosticBag diagnostics)
    {
        var style = FigureStyle.Table;
        foreach (var name in link.TryGetAttributes()?.Classes ?? [])
        {
            if (Styles.TryGetValue(name, out var known))
                style = known;
            else
                diagnostics.Add(
                    Diagnostic.At(
                        place,
                        TableProblems.StyleIsUnknown,
                        name,
                        string.Join(", ", Styles.Keys.Select(key => $".{key}"))
                    ) with
                    {
                        Suggestion = Nearest.To(name, Styles.Keys),
                    }
                );
        }

        return style;
    }
}
