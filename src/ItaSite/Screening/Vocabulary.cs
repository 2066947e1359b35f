using ItaSite.Catalogues;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>What words of a site have one right form.</summary>
internal sealed class Vocabulary
{
    private readonly Site site;

    private Vocabulary(Site site, BuildMemory memory)
    {
        this.site = site;
        Names = memory.Of<Agency, IReadOnlyList<CanonicalName>>(CanonicalName.Of).Of(site.Config.Agency);
    }

    public IReadOnlyList<CanonicalName> Names { get; }

    public static Vocabulary Of(Site site, BuildMemory? memory = null) => new(site, memory ?? BuildMemory.None);

    /// <summary>
    /// That of the year whose folder the file is in; elsewhere that of the current year, if there is one.
    /// </summary>
    public Catalogue? CatalogueOf(string file) =>
        (
            site.Years.FirstOrDefault(year => file.StartsWith(SourceTree.FolderOf(year.Year), StringComparison.Ordinal))
            ?? site.CurrentYear
        )?.Catalogue;
}
