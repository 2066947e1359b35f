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
    /// <summary>The headings of sections that hold example content.</summary>
    private readonly HashSet<string> samples = SamplesIn(Sections);

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
    public bool IsSampleAt(string id) => IsSample || samples.Contains(id);

    /// <summary>Whether a section holds example content.</summary>
    public bool IsSampleIn(Section section) =>
        IsSample || (section.Heading is { } heading && samples.Contains(heading.Id));

    /// <summary>Whether nothing that the page holds is the agency's own.</summary>
    public bool IsWhollySample { get; } = IsSample || IsWhollySampleIn(Sections);

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

    private static bool IsWhollySampleIn(IReadOnlyList<Section> sections)
    {
        var samples = SamplesIn(sections);
        return sections.Any(section => !section.IsEmpty)
            && sections.All(section => section.IsEmpty || (section.Heading is { } own && samples.Contains(own.Id)));
    }

    private static HashSet<string> SamplesIn(IReadOnlyList<Section> sections)
    {
        var found = new HashSet<string>();
        var above = new List<Heading>();
        foreach (var heading in sections.Select(section => section.Heading).OfType<Heading>())
        {
            above.RemoveAll(known => known.Level >= heading.Level);
            if (heading.IsSample)
                found.UnionWith(above.Select(known => known.Id));

            if (heading.IsSample || above.Exists(known => known.IsSample))
                found.Add(heading.Id);

            above.Add(heading);
        }

        return found;
    }
}
