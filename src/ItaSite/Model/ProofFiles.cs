namespace ItaSite.Model;

/// <summary>
/// The files of the site's folder that say whose signatures and time stamps hold; null for one that is not named.
/// </summary>
/// <param name="AllowedSigners">Of OpenSSH, as <c>ssh-keygen -Y verify</c> reads it.</param>
/// <param name="MinisignKey">A public key as minisign writes it.</param>
/// <param name="TimestampAuthority">
/// Certificates as PEM: the authority's root, with those between, or its own certificate.
/// </param>
internal sealed record ProofFiles(string? AllowedSigners, string? MinisignKey, string? TimestampAuthority)
{
    public static readonly ProofFiles None = new(null, null, null);
}
