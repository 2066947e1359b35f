namespace ItaSite.Model;

/// <summary>An author's page, finished: every link in its HTML leads somewhere.</summary>
/// <param name="Source">The Markdown file.</param>
/// <param name="Layout">The theme's template that prints it.</param>
/// <param name="IsSample">Example content, not the agency's own; shown as such and never counted as evidence.</param>
internal sealed record Page(
    string Source,
    SitePath Address,
    string Layout,
    string Title,
    string? Description,
    DateOnly? Published,
    DateOnly? Updated,
    bool IsSample,
    IReadOnlyList<Section> Sections)
{
    public IEnumerable<Heading> Headings => Sections.Select(section => section.Heading).OfType<Heading>();
}
