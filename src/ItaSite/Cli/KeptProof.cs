using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Proving;

namespace ItaSite.Cli;

/// <summary>Whose word stands behind the kept sums that a copy is compared with.</summary>
internal static class KeptProof
{
    /// <param name="site">The folder that keeps them; it need not hold the settings.</param>
    /// <exception cref="DiskException">Nothing is kept, or a file that the settings name can't be read.</exception>
    public static Diagnosed<SumsProof> Of(string site)
    {
        var (keys, wrong) = File.Exists(Path.Combine(site, SourceTree.ConfigFile))
            ? ProofSettings.Read(SiteFolder.Settings(site))
            : new Diagnosed<ProofFiles>(ProofFiles.None, []);
        var (proof, found) = SignedSums.Check(site, keys);
        return new(proof, keys == ProofFiles.None ? [.. wrong, .. found] : found);
    }

    public static IEnumerable<string> Sentences(SumsProof proof, Language language)
    {
        foreach (var signer in proof.Signers)
            yield return ProofSentences.SignedBy(language, signer);

        if (proof.Stamp is { } stamp)
            yield return ProofSentences.Stamped(language, StampedTime.Of(stamp.Time), stamp.Authority);
    }
}
