using ItaSite.Model;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>A page before its view is made: what it says of itself, and its text if an author wrote one.</summary>
internal sealed record PageHead(string Title, string Description, string Layout, SitePath Address)
{
    public string Language { get; init; } = "th";

    public bool IsSample { get; init; }

    /// <summary>Nothing on it is the agency's own, whether one mark says so for all or each section has its own.</summary>
    public bool IsWhollySample { get; init; }

    public bool IsNews { get; init; }

    public DateOnly? Published { get; init; }

    public DateOnly? Updated { get; init; }

    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>On an item's page, its elements by key.</summary>
    public IReadOnlyDictionary<string, ScriptObject>? Elements { get; init; }

    /// <summary>The way down from the home page, without this page.</summary>
    public IReadOnlyList<(string Title, SitePath Address)> Above { get; init; } = [];

    /// <summary>What can be downloaded from it as data; never an example.</summary>
    public IReadOnlyList<DataSet> DataSets { get; init; } = [];

    /// <summary>Pages that repeat another, stand for none, or hold only examples, are not to be found by a search.</summary>
    public bool IsKeptFromSearch => IsWhollySample || Address == SiteAddresses.NotFound || Address == SiteAddresses.EitPoster;
}
