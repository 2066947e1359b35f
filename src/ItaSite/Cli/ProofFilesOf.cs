using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>What a site's settings say of signatures and time stamps, for a command that builds nothing.</summary>
internal static class ProofFilesOf
{
    /// <returns>Null if the settings have errors, which are then printed.</returns>
    public static ProofFiles? Site(Terminal terminal, string site)
    {
        var (proof, diagnostics) = ProofSettings.Read(SiteFolder.Settings(site));
        DiagnosticPrinter.Print(diagnostics, terminal.Person, terminal);
        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : proof;
    }
}
