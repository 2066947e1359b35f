using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary>Which sites a person asks for: those typed, those listed, and of them one machine's part.</summary>
internal static class SitesAsked
{
    /// <returns>Null if something is wrong with what was asked, which is then reported; nothing is built yet.</returns>
    public static IReadOnlyList<PlannedSite>? Find(
        Terminal terminal,
        IReadOnlyList<string> typed,
        string? list,
        string? shard,
        string? output,
        string? baseUrl
    )
    {
        var mistakes = new List<string>();
        if (baseUrl is not null)
            mistakes.Add(CommandMistake.Of(terminal.Language, ManySitesProblems.AddressIsOfOneSite));

        var part = shard is null ? new Shard(1, 1) : Shard.Read(shard);
        if (part is null)
            mistakes.Add(CommandMistake.Of(terminal.Language, ManySitesProblems.ShardIsWrong, shard!));

        var diagnostics = new DiagnosticBag();
        var sites = typed.Select(folder => (folder, (Place?)null)).ToList();
        if (list is not null)
            sites.AddRange(SiteList.Read(list, diagnostics).Select(site => (site.Folder, (Place?)site.Place)));
        else if (sites.Count == 0)
            sites.Add((SiteArgument.Default, null));

        var (planned, clashes) = SitePlan.Of(sites, output);
        mistakes.AddRange(diagnostics.Concat(clashes).Select(found => found.ToLine(terminal.Language)));
        foreach (var mistake in mistakes)
            terminal.Person.WriteLine(mistake);

        if (mistakes.Count > 0 || part is not { } own)
            return null;

        if (shard is null)
            return planned;

        // By name, so that every machine cuts the same list alike, in whatever order it was written.
        var mine = own.Of([.. planned.OrderBy(site => site.Folder, StringComparer.Ordinal)]);
        if (mine.Count == 0)
            terminal.Person.WriteLine(
                ManySitesSentences.ShardIsEmpty(terminal.Language, own.ToString(), planned.Count)
            );

        return mine;
    }
}
