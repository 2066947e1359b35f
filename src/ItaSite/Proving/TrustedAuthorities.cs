using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ItaSite.Proving;

/// <summary>The certificates that a site trusts for time stamps.</summary>
/// <param name="File">What messages name them by.</param>
internal sealed record TrustedAuthorities(string File, X509Certificate2Collection Certificates)
{
    /// <returns>Null if the text holds no certificate as PEM.</returns>
    public static TrustedAuthorities? Read(string file, string pem)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPem(pem);
        }
        catch (CryptographicException)
        {
            return null;
        }

        return certificates.Count == 0 ? null : new TrustedAuthorities(file, certificates);
    }

    /// <param name="sent">Certificates that came with the stamp: they may lie between, but vouch for nothing.</param>
    /// <param name="time">Of the stamp: what has expired since was valid then.</param>
    /// <param name="purpose">What the signer's certificate must be for.</param>
    public bool VouchFor(X509Certificate2 signer, X509Certificate2Collection sent, DateTimeOffset time, string purpose)
    {
        if (Certificates.Any(own => own.RawDataMemory.Span.SequenceEqual(signer.RawDataMemory.Span)))
            return true;

        using var chain = new X509Chain();
        var policy = chain.ChainPolicy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(Certificates);
        policy.ExtraStore.AddRange(sent);
        policy.RevocationMode = X509RevocationMode.NoCheck;
        policy.DisableCertificateDownloads = true;
        policy.VerificationTime = time.UtcDateTime;
        policy.VerificationTimeIgnored = false;
        policy.ApplicationPolicy.Add(new Oid(purpose));
        return chain.Build(signer);
    }
}
