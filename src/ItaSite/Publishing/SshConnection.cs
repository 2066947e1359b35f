using Renci.SshNet;

namespace ItaSite.Publishing;

/// <summary>How a host lets us in, and by what it is known.</summary>
/// <param name="Client">Connected; whoever takes it disposes it.</param>
internal sealed record SshConnection(ConnectionInfo Info, HostKeyCheck Check, SftpClient Client)
{
    /// <summary>Every connection is checked, not only the first: somebody may come between two.</summary>
    public void Watch(BaseClient client) =>
        client.HostKeyReceived += (_, shown) =>
            shown.CanTrust = Check.IsTrusted(shown.HostKeyName, shown.HostKey, shown.FingerPrintSHA256);
}
