using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Building;

/// <summary>A site as built, not yet published.</summary>
/// <param name="Artifacts">Every file of the site, by path; to be published only if there is no error.</param>
/// <param name="Diagnostics">Item by item in the order of the catalogue, the rest in file order; each once.</param>
internal sealed record BuildResult(
    IReadOnlyList<Artifact> Artifacts,
    IReadOnlyList<Diagnostic> Diagnostics,
    int Pages,
    int Documents
)
{
    /// <summary>One a year, newest first; empty if there was too little to assess.</summary>
    public IReadOnlyList<Register> Registers { get; init; } = [];

    /// <summary>What was read; null if there was too little.</summary>
    public Site? Site { get; init; }

    /// <summary>The settings; null if there was too little to read.</summary>
    public SiteConfig? Settings { get; init; }

    /// <summary>The year that the settings name.</summary>
    public FiscalYear? CurrentYear { get; init; }

    /// <summary>Whether the artifacts hold what must not be published.</summary>
    public bool HasPrivatePages { get; init; }

    /// <summary>Whether a file or folder can't be read, which is no fault of what it says.</summary>
    public bool HasUnreadable => Diagnostics.Any(diagnostic => diagnostic.Problem == DiskProblems.FileCannotBeUsed);

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count - Errors;
}
