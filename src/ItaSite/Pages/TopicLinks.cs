using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Pages;

/// <summary>Finds items by what they are about: codes change from year to year, topics do not.</summary>
/// <param name="current">The year that a target without a year means.</param>
internal sealed partial class TopicLinks(IReadOnlyList<Catalogue> catalogues, FiscalYear current)
{
    /// <summary>The word for the current year in a path.</summary>
    private const string Current = "current";

    private static readonly char[] Digits = [.. "0123456789"];

    public FiscalYear Year => current;

    public IEnumerable<string> Known => CatalogueOf(current)?.Items.SelectMany(item => item.Topics) ?? [];

    public static string FileOf(Item item, FiscalYear year) => $"{SourceTree.FolderOf(year)}{item.Code.Slug}.md";

    /// <summary>A path from the content folder, with the current year for its word.</summary>
    public string WithYear(string path) =>
        path.StartsWith($"{SourceTree.Years}{Current}/", StringComparison.Ordinal)
            ? SourceTree.FolderOf(current) + path[$"{SourceTree.Years}{Current}/".Length..]
            : path;

    /// <summary>The current year's item that is about it, first of all if there are several.</summary>
    public Item? Find(string topic) => Find(topic, current);

    public Item? ItemFor(string kind, FiscalYear year) =>
        ChannelTopics.Of(kind) is { } topic ? Find(topic, year) : null;

    public (Item Item, FiscalYear Year)? ItemAt(SitePath address)
    {
        foreach (var catalogue in catalogues)
        {
            if (
                catalogue.Items.FirstOrDefault(item => SiteAddresses.Item(catalogue.Year, item.Code) == address) is
                { } item
            )
                return (item, catalogue.Year);
        }

        return null;
    }

    /// <summary>The page to suggest in place of a missing one in the settings, as they name it.</summary>
    public string? PageFor(string kind, string file) =>
        (ItemFor(kind, current) is { } item ? FileOf(item, current) : Heir(file))?[SourceTree.Content.Length..];

    /// <summary>
    /// Whether the file is named as pages of items are: then only the topic says which is meant, since numbers that
    /// look alike are about other things.
    /// </summary>
    public bool IsOfItem(string file) =>
        ItemPage().Match(file) is { Success: true } match
        && match.Groups[2].Value is var name
        && name.TrimEnd(Digits) is { Length: > 0 } letters
        && letters != name
        && catalogues.Any(catalogue =>
            catalogue.Items.Any(item =>
                item.Code.Slug.TrimEnd(Digits).Equals(letters, StringComparison.OrdinalIgnoreCase)
            )
        );

    /// <summary>
    /// The page of the same topic in the year whose folder is named, where the code is another year's.
    /// </summary>
    public string? Heir(string file)
    {
        if (
            ItemPage().Match(file) is not { Success: true } match
            || !FiscalYear.TryRead(match.Groups[1].Value, out var year)
            || CatalogueOf(year) is not { } named
        )
            return null;

        return catalogues
            .Where(catalogue => catalogue.Year != year)
            .OrderBy(catalogue => Math.Abs(catalogue.Year.BuddhistYear - year.BuddhistYear))
            .Select(catalogue => catalogue.Find(match.Groups[2].Value))
            .OfType<Item>()
            .Take(1)
            .SelectMany(old => named.Items.Where(item => item.SharesTopicWith(old)))
            .Select(item => FileOf(item, year))
            .FirstOrDefault();
    }

    private Item? Find(string topic, FiscalYear year)
    {
        var items = CatalogueOf(year)?.Items.ToList() ?? [];
        return items.Find(item => item.Topic == topic) ?? items.Find(item => item.Topics.Contains(topic));
    }

    private Catalogue? CatalogueOf(FiscalYear year) => catalogues.FirstOrDefault(catalogue => catalogue.Year == year);

    [GeneratedRegex("^content/oit/([0-9]+)/([^/]+)\\.(?:md|html)$", RegexOptions.IgnoreCase)]
    private static partial Regex ItemPage();
}
