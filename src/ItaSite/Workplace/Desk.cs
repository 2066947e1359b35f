using ItaSite.Building;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>What every page of the workplace has at hand.</summary>
/// <param name="Token">Stands in each form; who does not know it changes nothing.</param>
internal sealed record Desk(SiteInWork Site, EditedFiles Files, Language Language, TimeProvider Clock, string Token)
{
    public required GuideFolder Guide { get; init; }

    public Wording Wording { get; } = new(DigitsOf(Language));

    /// <summary>The register of the year that the settings name; null while the site can't be read.</summary>
    public Register? Register =>
        Site.Latest is { Registers: { Count: > 0 } registers, CurrentYear: var year }
            ? registers.FirstOrDefault(register => register.Year.Year == year) ?? registers[0]
            : null;

    public Site? Read => Site.Latest.Site;

    /// <summary>The item of the year whose page a file is; null if it is no item's.</summary>
    public ItemRecord? ItemOf(string file) =>
        Register is { } register
            ? register.Items.FirstOrDefault(record => ItemInWork.FileOf(record.Item, register.Year.Year) == file)
            : null;

    /// <summary>The same item as another build of the site has it; null if that could not be read.</summary>
    public ItemRecord? RecordIn(BuildResult result, Item item) =>
        result
            .Registers.FirstOrDefault(register => register.Year.Year == Register?.Year.Year)
            ?.Items.FirstOrDefault(known => known.Item.Code == item.Code);

    public string Say(string thai, string english) => Language == Language.Thai ? thai : english;

    public string Say(Bilingual words) => Say(words.Thai, words.English);

    public bool HasSettings => Files.Open(SourceTree.ConfigFile) is not null;

    /// <summary>Writes all files or none, and builds the site anew.</summary>
    /// <param name="drafts">The keys of drafts that are saved by it.</param>
    /// <returns>Why nothing was written; null if it was.</returns>
    public Diagnostic? Save(string reason, IReadOnlyList<FileChange> changes, params IReadOnlyList<string> drafts)
    {
        try
        {
            if (Files.Save(reason, changes, drafts) is EditOutcome.ChangedOutside outside)
                return ChangedOutside(outside);
        }
        catch (DiskException error)
        {
            return error.Diagnostic;
        }

        Site.Build([.. changes.Select(change => Path.Combine(Site.Root, change.Path))]);
        return null;
    }

    public static Diagnostic ChangedOutside(EditOutcome.ChangedOutside outside) =>
        Diagnostic.At(
            Place.TopOf(outside.Files[0].Path),
            WorkplaceProblems.FileChangedMeanwhile,
            outside.Files[0].Path
        );

    public DateTimeOffset Now => Clock.GetLocalNow();

    private static DigitStyle DigitsOf(Language language) =>
        language == Language.Thai ? DigitStyle.Thai : DigitStyle.Arabic;
}
