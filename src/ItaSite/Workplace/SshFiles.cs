namespace ItaSite.Workplace;

/// <summary>What the user's own OpenSSH has: hosts that it knows, and a key.</summary>
/// <param name="KnownHosts">The first takes what a person accepts.</param>
/// <param name="Key">A secret key; null for the usual ones.</param>
internal sealed record SshFiles(IReadOnlyList<string> KnownHosts, string? Key)
{
    public static SshFiles OfUser => new([Publishing.KnownHosts.OwnFile, "/etc/ssh/ssh_known_hosts"], null);
}
