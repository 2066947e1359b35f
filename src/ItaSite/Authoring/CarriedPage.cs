namespace ItaSite.Authoring;

/// <summary>
/// What a new page takes along from earlier ones, as Markdown whose links are right for the new page.
/// </summary>
/// <param name="Sections">By element key; only those that hold something.</param>
/// <param name="Evidence">By element key: a link that front matter names.</param>
/// <param name="Notes">Footnotes and link definitions that the sections use.</param>
/// <param name="IsSample">The sections are example content, and stay so.</param>
internal sealed record CarriedPage(
    IReadOnlyDictionary<string, CarriedSection> Sections,
    IReadOnlyDictionary<string, string> Evidence,
    string Notes,
    bool IsSample
)
{
    public static readonly CarriedPage Nothing = new(
        new Dictionary<string, CarriedSection>(),
        new Dictionary<string, string>(),
        "",
        IsSample: false
    );

    /// <summary>What stood before the first heading.</summary>
    public string Lead { get; init; } = "";

    /// <summary>What belongs to no element of the new page for sure, to be sorted by whoever fills it.</summary>
    public string Unsorted { get; init; } = "";

    public bool HoldsSomething => Sections.Count > 0 || Evidence.Count > 0 || Unsorted.Length > 0 || Lead.Length > 0;
}
