using ItaSite.Figures;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>What a page says of itself, and its text if an author wrote one: known before its view is made.</summary>
/// <param name="Layout">The theme's template that prints it.</param>
internal sealed record PageHead(string Title, string Layout, SitePath Address)
{
    /// <summary>Null for an author's page whose description is a summary of its text.</summary>
    public string? Description { get; init; }

    /// <summary>What the author wrote; null for a page that the program makes.</summary>
    public Page? Written { get; init; }

    public string Language { get; init; } = "th";

    /// <summary>Whether it is an entry of the news.</summary>
    public bool IsNews { get; init; }

    /// <summary>
    /// Nothing on it is the agency's own, whether one mark says so for all or each section has its own.
    /// </summary>
    public bool IsWhollySample { get; init; }

    /// <summary>On an item's page, the view of an element by its key; null for what is no element.</summary>
    public Func<string, ScriptObject?>? ElementView { get; init; }

    /// <summary>What the page's data cover, if it says so.</summary>
    public Period? Period { get; init; }

    /// <summary>The way down from the home page, without this page.</summary>
    public ValueList<(string Title, SitePath Address)> Above { get; init; } = [];

    /// <summary>What can be downloaded from it as data besides the author's tables.</summary>
    public IReadOnlyList<DataSet> DataSets { get; init; } = [];

    /// <summary>
    /// Pages that repeat another, stand for none, or hold only examples, are not to be found by a search.
    /// </summary>
    public bool IsKeptFromSearch =>
        IsWhollySample || Address == SiteAddresses.NotFound || Address == SiteAddresses.EitPoster;

    public static PageHead Of(Page page, params ValueList<(string Title, SitePath Address)> above) =>
        new(page.Title, page.Layout, page.Address)
        {
            Written = page,
            Language = page.Language,
            IsWhollySample = page.IsWhollySample,
            Above = above,
        };

    public override int GetHashCode() => Address.GetHashCode();
}
