using System.Security.Cryptography;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// Everything of one year that is published from its folder, each with the checksum of what its author wrote.
/// </summary>
internal static class YearAsItStands
{
    /// <returns>Data first, then pages, then documents, each by name.</returns>
    public static IReadOnlyList<ClosedFile> Of(Site site, AssessmentYear year)
    {
        var folder = SourceTree.FolderOf(year.Year);
        var items = year.Items.Values.ToDictionary(item => item.Page.Source);
        var data = site
            .Texts.Where(text =>
                text.File.StartsWith(folder, StringComparison.Ordinal)
                && text.File.EndsWith(".yaml", StringComparison.Ordinal)
            )
            .Select(text => new ClosedFile(text.File, null, SumOf(text.Text.TrimEnd()), Place.TopOf(text.File)));
        var pages = site
            .AllPages.Where(page => page.Source.StartsWith(folder, StringComparison.Ordinal))
            .Select(page => new ClosedFile(
                page.Source,
                page.Address,
                SumOf(TextOf(page, items.GetValueOrDefault(page.Source))),
                Place.TopOf(page.Source)
            ));
        var documents = site
            .Documents.Where(document => document.File.Path.StartsWith(folder, StringComparison.Ordinal))
            .Select(document => new ClosedFile(
                document.File.Path,
                document.Address,
                document.File.Sha256(),
                Place.TopOf(document.File.Path)
            ));

        var tables = TablesOf(site, year, folder)
            .Select(figure => new ClosedFile(
                figure.File.Path,
                figure.Xlsx,
                figure.File.Sha256(),
                Place.TopOf(figure.File.Path)
            ));
        return [.. Sorted(data), .. Sorted(pages), .. Sorted(documents.Concat(tables))];
    }

    /// <summary>
    /// The tables that no link publishes as documents too. A newer year may show or link to the same files: this year
    /// stands as it did.
    /// </summary>
    private static IEnumerable<TableFigure> TablesOf(Site site, AssessmentYear year, string folder)
    {
        var pages = site
            .AllPages.Where(page =>
                !page.Source.StartsWith(SourceTree.Years, StringComparison.Ordinal)
                || page.Source.StartsWith(folder, StringComparison.Ordinal)
            )
            .ToList();
        var linked = pages
            .SelectMany(page => page.Links)
            .Concat(year.Items.Values.SelectMany(item => item.Evidence.Values))
            .Select(link => link.Destination)
            .OfType<Destination.InSite>()
            .Select(place => place.Path)
            .ToHashSet();
        var published = site
            .Documents.Where(document => linked.Contains(document.Address))
            .Select(document => document.File)
            .ToHashSet();
        return pages
            .SelectMany(page => page.Figures)
            .Where(figure =>
                figure.File.Path.StartsWith(folder, StringComparison.Ordinal) && !published.Contains(figure.File)
            )
            .DistinctBy(figure => figure.File.Path);
    }

    private static IEnumerable<ClosedFile> Sorted(IEnumerable<ClosedFile> files) =>
        files.OrderBy(file => file.Key, StringComparer.Ordinal);

    /// <summary>What the author published, line by line; neither the theme nor the program has a say in it.</summary>
    private static string TextOf(Page page, ItemPage? item)
    {
        var text = new StringBuilder();
        Add("title", page.Title);
        Add("description", page.Description);
        Add("published", DateOf(page.Published));
        Add("updated", DateOf(page.Updated));
        Add("sample", page.IsSample ? "true" : null);
        if (item is not null)
        {
            Add("item", item.Item.Value);
            Add("declared", item.Declared?.ToString());
            Add("period", item.Period is { } period ? $"{DateOf(period.From)}/{DateOf(period.To)}" : null);
            AddAll(
                "evidence",
                item.Evidence.ToDictionary(entry => entry.Key, entry => entry.Value.Destination.Under(""))
            );
            AddAll("waived", item.Waived);
            AddAll("confirmed", item.Confirmed);
            foreach (var note in item.Notes)
                Add("note", note);
        }

        return text.Append('\n').Append(page.Written).Append('\n').ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
                text.Append($"{name}: {value.ReplaceLineEndings(" ")}\n");
        }

        void AddAll(string name, IReadOnlyDictionary<string, string> values)
        {
            foreach (var (key, value) in values.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                Add($"{name} {key}", value);
        }
    }

    private static string? DateOf(DateOnly? date) => date?.ToString("yyyy-MM-dd");

    private static string SumOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
