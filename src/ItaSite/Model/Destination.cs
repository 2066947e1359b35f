namespace ItaSite.Model;

/// <summary>Where a link leads.</summary>
internal abstract record Destination
{
    /// <summary>The link as a file of this site writes it.</summary>
    public abstract string RelativeTo(SitePath page);

    /// <summary>The absolute link, for a site that stands at <paramref name="baseUrl"/>.</summary>
    public abstract string Under(string baseUrl);

    /// <summary>Absolute where it is known where the site stands, else as the page's own link.</summary>
    public string From(SitePath page, string? baseUrl) => baseUrl is null ? RelativeTo(page) : Under(baseUrl);

    /// <summary>A file of this site, and the place in it (an element's id, or a PDF's <c>page=4</c>).</summary>
    internal sealed record InSite(SitePath Path, string? Fragment = null) : Destination
    {
        public override string RelativeTo(SitePath page) =>
            Path == page && Fragment is not null ? Hash : Path.RelativeTo(page) + Hash;

        public override string Under(string baseUrl) => Path.Under(baseUrl) + Hash;

        private string Hash => Fragment is null ? "" : $"#{Fragment}";
    }

    /// <summary>An absolute address: https:, mailto:, tel:.</summary>
    internal sealed record Elsewhere(string Url) : Destination
    {
        public override string RelativeTo(SitePath page) => Url;

        public override string Under(string baseUrl) => Url;
    }
}
