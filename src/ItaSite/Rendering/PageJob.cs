using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>One HTML page to be printed.</summary>
/// <param name="Origin">The source file in which a mistake on the page would be fixed.</param>
/// <param name="Updated">For the sitemap.</param>
internal sealed record PageJob(PageHead Head, string Origin, DateOnly? Updated = null)
{
    /// <summary>What its template sees beside the page and the globals; made when the page is printed.</summary>
    public Func<IEnumerable<(string Name, object? Value)>> Views { get; init; } = () => [];

    public SitePath Address => Head.Address;
}
