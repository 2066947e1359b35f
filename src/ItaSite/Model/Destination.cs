namespace ItaSite.Model;

/// <summary>Where a link leads.</summary>
internal abstract record Destination
{
    /// <summary>A file of this site, and the place in it (an element's id, or a PDF's <c>page=4</c>).</summary>
    internal sealed record InSite(SitePath Path, string? Fragment = null) : Destination;

    /// <summary>An absolute address: https:, mailto:, tel:.</summary>
    internal sealed record Elsewhere(string Url) : Destination;
}
