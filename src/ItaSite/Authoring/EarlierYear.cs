using System.Globalization;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>
/// A year of the site that a newer one starts from. It is read without the settings, which may name the newer year
/// already.
/// </summary>
internal sealed record EarlierYear(Catalogue Catalogue, IReadOnlyDictionary<ItemCode, EarlierPage> Pages)
{
    /// <summary>The newest year before <paramref name="year"/>; null if there is none, or it can't be read.</summary>
    public static Diagnosed<EarlierYear?> Before(FiscalYear year, SourceTree tree)
    {
        var diagnostics = new DiagnosticBag();
        var folders = tree.Under(SourceTree.Years)
            .Select(file => file.Path[SourceTree.Years.Length..].Split('/'))
            .Where(steps => steps is [_, SourceTree.CatalogueFile])
            .Select(steps =>
                int.TryParse(steps[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : int.MaxValue
            )
            .Where(number => number < year.BuddhistYear)
            .ToList();
        if (folders.Count == 0)
            return new Diagnosed<EarlierYear?>(null, diagnostics);

        var folder = $"{SourceTree.Years}{folders.Max()}/";
        if (SourceText.Read(tree.Find(folder + SourceTree.CatalogueFile)!, diagnostics) is not { } source)
            return new Diagnosed<EarlierYear?>(null, diagnostics);

        var catalogue = CatalogueReader.Read(source, new FiscalYear(folders.Max()), diagnostics);
        var drafts = tree.Under(folder)
            .Where(file => file.Extension == ".md")
            .Select(file => SourceText.Read(file, diagnostics))
            .OfType<SourceText>()
            .Select(text => PageDraftReader.Read(text, diagnostics))
            .ToList();
        var items = new ItemLookup([catalogue], diagnostics).Find(drafts);
        var pages = drafts
            .Where(draft => items.ContainsKey(draft.Source.File))
            .Select(draft => (items[draft.Source.File].Item, Draft: draft))
            .ToDictionary(
                page => page.Item.Code,
                page => new EarlierPage(page.Draft, [.. page.Item.Elements.Select(element => element.Statement)])
            );
        return new Diagnosed<EarlierYear?>(new EarlierYear(catalogue, pages), diagnostics);
    }
}
