using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Building;

/// <summary>What the settings say of signatures and time stamps, for commands that build nothing.</summary>
internal static class ProofSettings
{
    /// <param name="settings">site.config.json.</param>
    /// <returns>With all that is wrong with the settings: what can't be read could name a signer.</returns>
    public static Diagnosed<ProofFiles> Read(SourceFile settings)
    {
        var diagnostics = new DiagnosticBag();
        var proof = SourceText.Read(settings, diagnostics) is { } source
            ? ConfigReader.Read(source, baseUrl: null, diagnostics).Proof
            : ProofFiles.None;
        return new Diagnosed<ProofFiles>(proof, [.. diagnostics]);
    }
}
