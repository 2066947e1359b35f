namespace ItaSite.Model;

/// <summary>An author's page, finished: every link in its HTML leads somewhere.</summary>
/// <param name="Source">The Markdown file.</param>
/// <param name="Layout">The theme's template that prints it.</param>
/// <param name="IsSample">Example content, not the agency's own; shown as such and never counted as evidence.</param>
/// <param name="AllowedPersonal">Personal data that the page shows on purpose, each with the agency's reason.</param>
internal sealed record Page(
    string Source,
    SitePath Address,
    string Layout,
    string Title,
    string? Description,
    DateOnly? Published,
    DateOnly? Updated,
    bool IsSample,
    IReadOnlyList<PersonalDataPermission> AllowedPersonal,
    IReadOnlyList<Section> Sections
)
{
    /// <summary>The tag of the language of title and text; what stands around them is Thai.</summary>
    public string Language { get; init; } = "th";

    /// <summary>
    /// Of a page in a year's folder, the Markdown as written, without comments, each link by what it leads to: the same
    /// whatever theme or program prints it. Empty for any other page.
    /// </summary>
    public string Written { get; init; } = "";

    /// <summary>The text as visitors read it, each letter with its place in the source.</summary>
    public SeenText Seen { get; init; } = SeenText.Nothing;

    /// <summary>Where the source holds comments, which are not published.</summary>
    public IReadOnlyList<Range> Comments { get; init; } = [];

    /// <summary>Where the source holds <c>allow-personal:</c>, which is not published and no use of the data.</summary>
    public Range Permissions { get; init; }

    /// <summary>What still looks like Markdown when the page is shown: told, or meant by its author.</summary>
    public IReadOnlySet<string> Marks { get; init; } = new HashSet<string>();

    /// <summary>When its text last became what it is, by its author's account.</summary>
    public DateOnly? Changed => Updated ?? Published;

    public IEnumerable<Heading> Headings => Sections.Select(section => section.Heading).OfType<Heading>();

    public IEnumerable<TableFigure> Figures => Sections.SelectMany(section => section.Figures);

    public IEnumerable<PageLink> Links => Sections.SelectMany(section => section.Links);

    /// <summary>
    /// Whether a heading's section holds example content, because the page, the heading, one above it or one under it
    /// says so.
    /// </summary>
    public bool IsSampleAt(string id) => IsSample || IsSampleAt(id, Sections);

    /// <summary>Whether a section holds example content.</summary>
    public bool IsSampleIn(Section section) => IsSample || IsSampleIn(section, Sections);

    /// <summary>Whether nothing that the page holds is the agency's own.</summary>
    public bool IsWhollySample { get; } =
        IsSample
        || (
            Sections.Any(section => !section.IsEmpty)
            && Sections.Where(section => !section.IsEmpty).All(section => IsSampleIn(section, Sections))
        );

    /// <summary>The section of a heading and the deeper ones under it; empty if the page has no such heading.</summary>
    public IEnumerable<Section> SectionsUnder(string id) => SectionsUnder(id, Sections);

    private static IEnumerable<Section> SectionsUnder(string id, IReadOnlyList<Section> sections)
    {
        var start = 0;
        while (start < sections.Count && sections[start].Heading?.Id != id)
            start++;

        return start == sections.Count
            ? []
            : sections
                .Skip(start + 1)
                .TakeWhile(section => section.Heading!.Level > sections[start].Heading!.Level)
                .Prepend(sections[start]);
    }

    private static bool IsSampleIn(Section section, IReadOnlyList<Section> sections) =>
        section.Heading is { } heading && IsSampleAt(heading.Id, sections);

    private static bool IsSampleAt(string id, IReadOnlyList<Section> sections) =>
        SectionsUnder(id, sections).Any(section => section.Heading!.IsSample)
        || HeadingsAbove(id, sections).Any(heading => heading.IsSample);

    private static IEnumerable<Heading> HeadingsAbove(string id, IReadOnlyList<Section> sections)
    {
        var level = int.MaxValue;
        var headings = sections.Select(section => section.Heading).OfType<Heading>();
        foreach (var heading in headings.Reverse().SkipWhile(heading => heading.Id != id))
        {
            if (heading.Level < level)
                yield return heading;

            level = Math.Min(level, heading.Level);
        }
    }
}
