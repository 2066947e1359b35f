using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary><c>publish</c> of the settings: where the site is sent, and by what the host there is known.</summary>
/// <param name="Target">Null if the settings name none.</param>
/// <param name="HostKey">Of SFTP, as <c>ssh-keygen -l</c> prints it.</param>
/// <param name="Certificate">A file of the site's folder: the authority that vouches for an FTPS host.</param>
/// <param name="Place">Where the settings say it.</param>
internal sealed record PublishSettings(PublishTarget? Target, string? HostKey, string? Certificate, Place Place)
{
    public static readonly PublishSettings None = new(null, null, null, default);
}
