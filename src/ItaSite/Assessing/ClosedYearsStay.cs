using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// A year whose assessment is closed stays as assessors saw it, but for changes that were recorded with a reason.
/// </summary>
internal static class ClosedYearsStay
{
    public static IEnumerable<Diagnostic> In(Site site) =>
        site.Years.SelectMany(year =>
            year.Closed is { } closed
                ? Differences(site, year, closed).Select(difference => Explain(difference, year)).OfType<Diagnostic>()
                : NotRecorded(year)
        );

    /// <summary>Empty for a year that is as recorded, or not closed at all.</summary>
    public static IReadOnlyList<YearDifference> Differences(Site site, AssessmentYear year) =>
        year.Closed is { } closed ? Differences(site, year, closed) : [];

    /// <remarks>A record that can't be read is reported by whoever read it.</remarks>
    private static IReadOnlyList<YearDifference> Differences(Site site, AssessmentYear year, ClosedYear closed) =>
        closed.Files.Count == 0 ? [] : YearDifference.Between(closed.Files, YearAsItStands.Of(site, year));

    private static IEnumerable<Diagnostic> NotRecorded(AssessmentYear year)
    {
        if (year.Catalogue.Closed is not null)
            yield return Diagnostic.At(
                Place.TopOf(SourceTree.CatalogueOf(year.Year)),
                YearProblems.YearIsNotRecorded,
                year.Year.ToString()
            );
    }

    /// <returns>
    /// Null for what may be added: an item's permanent address showed that there was nothing, other addresses did not
    /// exist.
    /// </returns>
    private static Diagnostic? Explain(YearDifference difference, AssessmentYear year)
    {
        var name = year.Year.ToString();
        return difference switch
        {
            { Kind: ChangeKind.Changed, Now: { } now } => Diagnostic.At(
                now.Place,
                YearProblems.ClosedFileChanged,
                name
            ),
            { Kind: ChangeKind.Moved, Was: { } was, Now: { } now } => Diagnostic.At(
                now.Place,
                YearProblems.ClosedFileMoved,
                name,
                was.File
            ),
            { Kind: ChangeKind.Dropped, Was: { } was } => Diagnostic.At(
                was.Place,
                YearProblems.ClosedFileDropped,
                name,
                was.File
            ),
            { Kind: ChangeKind.Added, Now: { } now } when year.Items.Values.Any(item => item.Page.Source == now.File) =>
                Diagnostic.At(now.Place, YearProblems.ClosedItemAdded, name),
            _ => null,
        };
    }
}
