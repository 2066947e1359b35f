using ItaSite.Model;

namespace ItaSite.Publishing;

/// <summary>What a person wants published, and what vouches for the host.</summary>
/// <param name="SiteRoot">The folder with the settings and the kept sums.</param>
/// <param name="Built">The folder that <c>ita build</c> made.</param>
internal sealed record PublishRequest(string SiteRoot, string Built, PublishTarget Target, Secrets Secrets)
{
    /// <summary>The fingerprint that the settings name.</summary>
    public string? HostKey { get; init; }

    /// <summary>The fingerprint that a person has compared just now.</summary>
    public string? AcceptedHostKey { get; init; }

    /// <summary>The first is the user's own, which takes what is accepted.</summary>
    public IReadOnlyList<string> KnownHostsFiles { get; init; } = [KnownHosts.OwnFile, "/etc/ssh/ssh_known_hosts"];

    /// <summary>A secret key of OpenSSH; null for the usual ones.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Of who vouches for an FTPS host, with its full path.</summary>
    public string? Certificate { get; init; }

    /// <summary>Everything is sent, whatever the host's list says.</summary>
    public bool All { get; init; }

    /// <summary>What we never published is taken away or replaced.</summary>
    public bool RemovesOthers { get; init; }

    /// <summary>Somebody sits before a terminal where programs may ask.</summary>
    public bool IsInteractive { get; init; }
}
