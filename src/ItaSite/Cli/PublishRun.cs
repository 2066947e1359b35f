using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Publishing;
using ItaSite.Writing;

namespace ItaSite.Cli;

/// <summary>One run of <c>ita publish</c>, with what was typed.</summary>
internal sealed record PublishRun(Terminal Terminal, string Site, string? To, string? Output, string? BaseUrl)
{
    public bool IsDry { get; init; }

    public bool All { get; init; }

    public bool RemovesOthers { get; init; }

    public string? AcceptedHostKey { get; init; }

    public string? KeyFile { get; init; }

    public bool TakesPassword { get; init; }

    public bool Remembers { get; init; }

    public bool Verifies { get; init; }

    private Language Language => Terminal.Language;

    public async Task<int> RunAsync(CancellationToken stop)
    {
        if (BaseUrl is not null && !WebAddress.IsWhole(BaseUrl))
            return Refuse(SettingsProblems.AddressIsNotAbsolute, "--base-url", BaseUrl);

        var ((settings, written), wrong) = PublishSettingsOf.Read(SiteFolder.Settings(Site));
        DiagnosticPrinter.Print(wrong, Terminal.Person, Terminal);
        if (wrong.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return ExitCode.ContentHasErrors;

        if (To is not null && PublishTarget.HoldsPassword(To))
            return Refuse(PublishProblems.AddressHoldsPassword, "--to");

        if (To is null && settings.Target is null)
            return Refuse(PublishProblems.TargetIsMissing);

        if ((To is null ? settings.Target : PublishTarget.Parse(To)) is not { } target)
            return Refuse(PublishProblems.TargetIsUnknown, To!);

        var built = Output ?? Path.Combine(Site, "dist");
        if (HasChanged(built, stop) is { } code)
            return code;

        var secrets = new Secrets(
            question => Terminal.Ask(Language == Language.Thai ? question.Thai : question.English),
            TakesPassword ? Terminal.Ask("") : null,
            Remembers
        );
        var request = new PublishRequest(Site, built, Here(target), secrets)
        {
            HostKey = settings.HostKey,
            AcceptedHostKey = AcceptedHostKey,
            KeyFile = KeyFile,
            Certificate = settings.Certificate is { } file ? Path.GetFullPath(Path.Combine(Site, file)) : null,
            All = All,
            RemovesOthers = RemovesOthers,
            IsInteractive = Terminal.IsInteractive,
        };
        var plan = Publisher.Plan(request, stop: stop);
        Show(plan, target);
        if (IsDry)
            return Say(PublishSentences.DryRun(Language));

        var result = Publisher.Run(request, plan, new PublishTicker(Terminal).Tell, stop);
        Tell(result, target, secrets);
        return await VerifyAsync(target, BaseUrl ?? written, stop);
    }

    /// <summary>What is typed is meant from where it is typed, what the settings say from the site's folder.</summary>
    private PublishTarget Here(PublishTarget target) =>
        To is null ? target
        : target is PublishTarget.Folder folder ? folder with { Address = Path.GetFullPath(folder.Address) }
        : target is PublishTarget.Git git && !git.Remote.Contains(':')
            ? git with
            {
                Remote = Path.GetFullPath(git.Remote),
            }
        : target;

    /// <summary>The site is made once more: a page that was changed since would not be published.</summary>
    /// <returns>Null if it is what was built.</returns>
    private int? HasChanged(string built, CancellationToken stop)
    {
        KeptSums.Read(Site);
        var tree = SiteFolder.Read(Site);
        var result = Progress.Watch(
            Terminal,
            report => SiteBuild.Run(tree, baseUrl: BaseUrl, report: report, isolated: Terminal.Isolated)
        );
        if (result.Errors > 0)
        {
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
            DiagnosticPrinter.Print(errors, Terminal.Person, Terminal);
            return ExitCode.OfFaulty(result);
        }

        using var site = new PackedSite(result.Artifacts, Site, stop);
        if (site.DiffersFromKept(Site) is not { } changed)
            return null;

        DiagnosticPrinter.Print(
            [Diagnostic.At(Place.TopOf(changed), PublishProblems.SiteIsNotAsBuilt, changed, built)],
            Terminal.Person,
            Terminal
        );
        return ExitCode.ContentHasErrors;
    }

    private void Show(PublishPlan plan, PublishTarget target)
    {
        var lines = PublishSentences.Plan(
            Language,
            target.Address,
            [.. plan.New.Select(file => file.Path)],
            [.. plan.Replaced.Select(file => file.Path)],
            plan.Removed,
            plan.Same,
            FileSize.Text(plan.Bytes),
            IsDry
        );
        foreach (var line in lines)
            Say(line);

        Warn(PublishProblems.OthersAreLeft, plan.Others);
        if (IsDry)
            Warn(PublishProblems.OthersAreInTheWay, plan.InTheWay);

        void Warn(Problem problem, IReadOnlyList<string> paths)
        {
            if (paths is [var first, ..])
                DiagnosticPrinter.Print(
                    [Diagnostic.At(Place.TopOf(target.Address), problem, $"{paths.Count}", first)],
                    Terminal.Person,
                    Terminal
                );
        }
    }

    private void Tell(PublishResult result, PublishTarget target, Secrets secrets)
    {
        Say(
            result.Done.IsNothing
                ? PublishSentences.NothingToDo(Language)
                : PublishSentences.Published(Language, target.Address, result.Sent, FileSize.Text(result.Bytes))
        );
        DiagnosticPrinter.Print(
            result.Left.Select(left => Diagnostic.At(Place.TopOf(target.Address), DiskProblems.OldSiteIsLeft, left)),
            Terminal.Person,
            Terminal
        );
        if (Remembers && secrets.IsKept is { } isKept)
            Say(PublishSentences.PasswordIsKept(Language, isKept));
    }

    private async Task<int> VerifyAsync(PublishTarget target, string? address, CancellationToken stop)
    {
        if (!Verifies || address is null)
            return Say(PublishSentences.NotVerified(Language));

        if (target is PublishTarget.Git)
            return Say(PublishSentences.NotVerifiedYet(Language, address));

        Say(PublishSentences.Verifying(Language, address));
        return await VerifyCommand.RunAsync(
            Terminal,
            new VerifyAsked(address, Site, null, null, null, TimeSpan.Zero),
            VerifyCommand.Formats[0],
            stop
        );
    }

    private int Say(string sentence)
    {
        Terminal.Person.WriteLine(sentence);
        return ExitCode.Done;
    }

    private int Refuse(Problem problem, params string[] words)
    {
        Terminal.Person.WriteLine(CommandMistake.Of(Language, problem, words));
        return ExitCode.CannotRun;
    }
}
