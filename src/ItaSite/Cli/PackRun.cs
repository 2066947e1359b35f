using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Proving;
using ItaSite.Thai;

namespace ItaSite.Cli;

/// <summary>One run of <c>ita pack</c>, with what was typed.</summary>
internal sealed record PackRun(Terminal Terminal, string Site, string Output, string? Year, IReadOnlyList<string> Items)
{
    private const string Ending = ".zip";

    public int Run(string? baseUrl, CancellationToken stop)
    {
        if (!Output.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            return Refuse(PackProblems.PackIsNoZip, Output);

        if (baseUrl is not null && !WebAddress.IsWhole(baseUrl))
            return Refuse(SettingsProblems.AddressIsNotAbsolute, "--base-url", baseUrl);

        if (ProofFilesOf.Site(Terminal, Site) is not { } keys)
            return ExitCode.ContentHasErrors;

        var tree = SiteFolder.Read(Site);
        var result = Progress.Watch(Terminal, report => SiteBuild.Run(tree, baseUrl: baseUrl, report: report));
        Tell(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
        if (result.Errors > 0 || result.Settings is not { } settings)
        {
            Terminal.Person.WriteLine(ProofSentences.NotPacked(Terminal.Language, result.Errors));
            return ExitCode.OfFaulty(result);
        }

        if (RegisterOf(result) is not { } register || ItemsOf(register) is not { } items)
            return ExitCode.CannotRun;

        var facts = new PackFacts(settings.Agency.Name, settings.BaseUrl, register, items, false, SumsProof.None, keys);
        return Write(result.Artifacts, facts, stop);
    }

    private int Write(IReadOnlyList<Artifact> artifacts, PackFacts facts, CancellationToken stop)
    {
        using var site = new PackedSite(artifacts, Site, stop);
        if (site.DiffersFromKept(Site) is { } changed)
            return Refuse(Diagnostic.At(Place.TopOf(KeptSums.FileName), PackProblems.SiteIsNotAsPublished, changed));

        var isPublished = KeptSums.Beside(Site, KeptSums.FileName) is not null;
        var warnings = new List<Diagnostic>();
        var proof = SumsProof.None;
        if (isPublished)
        {
            (proof, var found) = SignedSums.Check(Site, facts.Keys);
            warnings.AddRange(found);
        }
        else
        {
            warnings.Add(Diagnostic.At(Place.TopOf(KeptSums.FileName), PackProblems.NothingWasPublished));
        }

        if (facts.Address is null)
            warnings.Add(
                Diagnostic.At(Place.TopOf(SourceTree.ConfigFile), PackProblems.PackHasNoAddress, WarcFile.NoAddress)
            );

        Tell(warnings);
        if (warnings.Any(found => found.Severity == Severity.Error))
            return ExitCode.ContentHasErrors;

        var whole = facts with { IsPublished = isPublished, Proof = proof };
        var proofs = isPublished ? PackedSite.ProofsOf(Site, facts.Keys) : new Dictionary<string, byte[]>();
        WholeFile.Put(Output, Output, target => Pack.Write(target, whole, site.Files, proofs));
        Terminal.Person.WriteLine(
            ProofSentences.Packed(Terminal.Language, Output, facts.Items.Count, site.Files.Count)
        );
        return ExitCode.Done;
    }

    private Register? RegisterOf(BuildResult result)
    {
        var wanted = Year is null ? $"{result.CurrentYear}" : ThaiDigits.ToArabic(Year.Trim());
        if (result.Registers.FirstOrDefault(known => known.Year.Year.ToString() == wanted) is { } register)
            return register;

        var years = string.Join(", ", result.Registers.Select(known => known.Year.Year));
        Refuse(CommandProblems.YearIsUnknown, wanted, years);
        return null;
    }

    /// <summary>In the order of the catalogue, each once; every mistake is told.</summary>
    private List<ItemRecord>? ItemsOf(Register register)
    {
        var codes = register.Items.Select(item => item.Item.Code.Value).ToList();
        var unknown = Items.Where(typed => !register.Items.Any(item => item.Item.Code.IsWritten(typed))).ToList();
        foreach (var typed in unknown)
            Refuse(PackProblems.ItemIsUnknown, typed, $"{register.Year.Year}", ItemRanges.Of(codes, codes));

        return unknown.Count > 0 ? null
            : Items.Count == 0 ? [.. register.Items]
            : [.. register.Items.Where(item => Items.Any(item.Item.Code.IsWritten))];
    }

    private void Tell(IEnumerable<Diagnostic> diagnostics) =>
        DiagnosticPrinter.Print(diagnostics, Terminal.Person, Terminal);

    private int Refuse(Diagnostic diagnostic)
    {
        Tell([diagnostic]);
        return ExitCode.ContentHasErrors;
    }

    private int Refuse(Problem problem, params string[] words)
    {
        Terminal.Person.WriteLine(CommandMistake.Of(Terminal.Language, problem, words));
        return ExitCode.CannotRun;
    }
}
