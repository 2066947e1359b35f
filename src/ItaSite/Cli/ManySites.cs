using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Memory;

namespace ItaSite.Cli;

/// <summary>Builds several sites in one run, side by side; each is published or left alone by itself.</summary>
/// <param name="isKept">The sums of what is published are kept in each site's folder.</param>
/// <param name="isWhole">The messages of every site are shown, and empty items element by element.</param>
/// <param name="timings">Told of each step, if given; sites are then built in turn, or their steps would mix.</param>
internal sealed class ManySites(Terminal terminal, bool isKept, bool isWhole, Timings? timings)
{
    private readonly Lock printing = new();
    private readonly SharedFiles shared = new();

    /// <summary>
    /// One for each site that is built at a time: the next one takes over what was made of shared files.
    /// </summary>
    private readonly ConcurrentBag<BuildMemory> memories = [];

    /// <summary>Of the sites that are built, in the order of their names; what is printed is dropped.</summary>
    private SiteOutcome?[] outcomes = [];
    private int printed;
    private int published;
    private int pages;
    private int warnings;
    private int exitCode = ExitCode.Done;

    public async Task<int> BuildAsync(IReadOnlyList<PlannedSite> sites, CancellationToken stop)
    {
        var started = terminal.Clock.GetTimestamp();
        outcomes = new SiteOutcome?[sites.Count];
        var options = new ParallelOptions
        {
            CancellationToken = stop,
            MaxDegreeOfParallelism = timings is null ? Environment.ProcessorCount : 1,
        };
        try
        {
            await Parallel.ForEachAsync(
                Enumerable.Range(0, sites.Count),
                options,
                (i, _) =>
                {
                    Print(i, Build(sites[i], stop));
                    return ValueTask.CompletedTask;
                }
            );
        }
        catch (OperationCanceledException)
        {
            exitCode = ExitCode.CannotRun;
        }

        Summarise(sites.Count, terminal.Clock.GetElapsedTime(started));
        return exitCode;
    }

    private void Summarise(int all, TimeSpan time)
    {
        var (person, language) = (terminal.Person, terminal.Language);
        if (printed < all)
            person.WriteLine(ManySitesSentences.Stopped(language, all - printed));

        if (timings is not null)
            person.Write(timings.Text(language));

        person.WriteLine(ManySitesSentences.Summary(language, published, all, pages, warnings, time));
        if (published < printed)
            person.WriteLine(ManySitesSentences.SomeFailed(language, printed - published));

        if (warnings > 0 && !isWhole)
            person.WriteLine(ManySitesSentences.WarningsAreCounted(language));
    }

    /// <summary>In the order of the sites, however they finish.</summary>
    private void Print(int index, SiteOutcome outcome)
    {
        lock (printing)
        {
            outcomes[index] = outcome;
            for (; printed < outcomes.Length && outcomes[printed] is { } next; printed++)
            {
                terminal.Person.Write(next.Text);
                published += next.ExitCode == ExitCode.Done ? 1 : 0;
                pages += next.Pages;
                warnings += next.Warnings;
                exitCode = Math.Max(exitCode, next.ExitCode);
                outcomes[printed] = null;
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "whatever is wrong with one site harms no other")]
    private SiteOutcome Build(PlannedSite site, CancellationToken stop)
    {
        using var text = new StringWriter();
        try
        {
            return Build(site, text, stop);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            timings?.Stop();
            text.WriteLine(
                DiskException.Within(error) is { } disk
                    ? In(site, disk.Diagnostic).ToLine(terminal.Language)
                    : Sentences.Unexpected($"{site.Folder}: {error.Message}")
            );
            text.WriteLine(ManySitesSentences.CannotRun(terminal.Language, site.Folder));
            return new SiteOutcome(ExitCode.CannotRun, text.ToString(), 0, 0);
        }
    }

    private SiteOutcome Build(PlannedSite site, StringWriter text, CancellationToken stop)
    {
        if (!Directory.Exists(site.Folder))
            throw new DiskException(
                Diagnostic.At(
                    site.Listed ?? Place.TopOf(site.Folder),
                    ManySitesProblems.SiteFolderIsMissing,
                    site.Folder
                )
            );

        var language = terminal.Language;
        timings?.Begin(BuildStep.Reading);
        var folder = OutputFolder.Accept(site.Output, site.Folder, stop);
        var memory = memories.TryTake(out var earlier) ? earlier : new BuildMemory();
        var result = SiteBuild.Run(
            SiteFolder.Read(site.Folder, shared.FileAt),
            report: timings is null ? null : timings.Begin,
            memory: memory,
            isolated: terminal.Isolated
        );
        memories.Add(memory);
        timings?.Stop();
        if (result.Errors > 0 || isWhole)
            Tell(site, result, text);

        if (result.Errors > 0)
        {
            text.WriteLine(ManySitesSentences.Failed(language, site.Folder, result.Errors, result.Warnings));
            return new SiteOutcome(ExitCode.OfFaulty(result), text.ToString(), 0, result.Warnings);
        }

        IReadOnlyList<Diagnostic> fromPublishing =
        [
            .. PublishedFolder.Publish(result.Artifacts, folder, timings is null ? null : timings.Begin, stop),
            .. isKept ? KeptSums.Keep(site.Folder, folder.Path) : [],
        ];
        timings?.Stop();
        var warnings = result.Warnings + fromPublishing.Count;
        foreach (var diagnostic in fromPublishing)
            text.WriteLine(In(site, diagnostic).ToLine(language));

        text.WriteLine(
            ManySitesSentences.Published(
                language,
                site.Folder,
                result.Pages,
                result.Documents,
                warnings,
                Path.GetRelativePath(".", site.Output)
            )
        );
        return new SiteOutcome(ExitCode.Done, text.ToString(), result.Pages, warnings);
    }

    private void Tell(PlannedSite site, BuildResult result, StringWriter text)
    {
        var listed = isWhole
            ? new EmptyItems(result.Diagnostics, [])
            : EmptyItems.In(result, $"ita build{DiagnosticPrinter.Argument(site.Folder)}", terminal.Language);
        foreach (var diagnostic in listed.Rest)
            text.WriteLine(In(site, diagnostic).ToLine(terminal.Language));

        foreach (var line in listed.Lines)
            text.WriteLine($"{site.Folder}: {line}");
    }

    /// <summary>With the site's folder before the file, unless the file is named from elsewhere.</summary>
    private static Diagnostic In(PlannedSite site, Diagnostic diagnostic) =>
        diagnostic.Place == site.Listed || diagnostic.Place.File == site.Folder
            ? diagnostic
            : diagnostic with
            {
                Place = diagnostic.Place with
                {
                    File = Path.Combine(site.Folder == "." ? "" : site.Folder, diagnostic.Place.File),
                },
            };
}
