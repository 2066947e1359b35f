using ItaSite.Assessing;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>Records what a year shows when its assessment closes, and later what was changed and why.</summary>
internal static class YearCloser
{
    /// <summary>
    /// The differences from the record are what closing is asked about, so they don't keep it from being done.
    /// </summary>
    private static readonly Problem[] Expected =
    [
        YearProblems.ClosedFileChanged,
        YearProblems.ClosedFileMoved,
        YearProblems.ClosedFileDropped,
        YearProblems.ClosedItemAdded,
    ];

    /// <param name="today">The date of changes.</param>
    /// <param name="reason">
    /// Why the year was changed since it closed; null for the first time, or if nothing was.
    /// </param>
    /// <returns>Null, with errors, if the site can't be built or a reason is needed.</returns>
    public static Diagnosed<YearClosing?> Close(SourceTree tree, FiscalYear year, DateOnly today, string? reason)
    {
        var folder = SourceTree.FolderOf(year);
        if (tree.Find(folder + SourceTree.CatalogueFile) is null)
            return Refuse(
                Diagnostic.At(
                    Place.TopOf(folder + SourceTree.CatalogueFile),
                    YearProblems.YearIsUnknown,
                    year.ToString()
                )
            );

        var errors = SiteBuild
            .Run(tree, BuildPurpose.Check)
            .Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
            .ToList();
        var (site, _) = SiteReader.Read(tree, null);
        if (site is null || errors.Exists(error => !Expected.Contains(error.Problem)))
            return Refuse([.. errors.Where(error => !Expected.Contains(error.Problem))]);

        var known = site.Years.First(known => known.Year == year);
        if (known.Catalogue.Closed is not { } closingDay)
            return Refuse(
                Diagnostic.At(
                    Place.TopOf(folder + SourceTree.CatalogueFile),
                    YearProblems.YearHasNoClosingDate,
                    year.ToString()
                )
            );

        var path = folder + ClosedYearReader.FileName;
        var standing = YearAsItStands.Of(site, known);
        if (known.Closed is not { } closed)
            return Done(new ClosedYear(path, year, closingDay, standing, []), 0, isFirst: true);

        var differences = ClosedYearsStay.Differences(site, known);
        if (differences.Count > 0 && string.IsNullOrWhiteSpace(reason))
            return Refuse([
                .. errors,
                Diagnostic.At(Place.TopOf(path), YearProblems.ReasonIsMissing, year.ToString(), $"{differences.Count}"),
            ]);

        var changes = differences.Select(difference => ChangeOf(difference, today, reason!.Trim())).ToList();
        return Done(
            closed with
            {
                Closed = closingDay,
                Files = standing,
                Changes = [.. closed.Changes, .. changes],
            },
            changes.Count,
            isFirst: false
        );
    }

    private static LaterChange ChangeOf(YearDifference difference, DateOnly today, string reason)
    {
        var file = difference.Now ?? difference.Was!;
        return new LaterChange(
            today,
            difference.Kind,
            file.File,
            file.Address,
            difference.Kind == ChangeKind.Moved ? difference.Was?.Address : null,
            difference.Was?.Sum,
            reason
        );
    }

    private static Diagnosed<YearClosing?> Done(ClosedYear closed, int changes, bool isFirst) =>
        new(
            new YearClosing(
                new NewFile(closed.Source, ClosedYearText.Of(closed)),
                closed.Files.Count,
                changes,
                isFirst
            ),
            []
        );

    private static Diagnosed<YearClosing?> Refuse(params IReadOnlyList<Diagnostic> diagnostics) =>
        new(null, diagnostics);
}
