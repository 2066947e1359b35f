namespace ItaSite.Reading;

/// <summary>What a new page takes along from an earlier year's, as Markdown whose links are right for the new page.</summary>
/// <param name="Sections">By element key; only those that hold something.</param>
/// <param name="Evidence">By element key: a link that front matter names.</param>
/// <param name="Notes">Footnotes and link definitions that the sections use.</param>
/// <param name="IsSample">The sections are example content, and stay so.</param>
internal sealed record CarriedPage(IReadOnlyDictionary<string, CarriedSection> Sections, IReadOnlyDictionary<string, string> Evidence, string Notes, bool IsSample)
{
    public static readonly CarriedPage Nothing = new(new Dictionary<string, CarriedSection>(), new Dictionary<string, string>(), "", IsSample: false);
}
