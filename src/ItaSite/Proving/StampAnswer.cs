using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using ItaSite.Diagnostics;

namespace ItaSite.Proving;

/// <summary>
/// Verifies an authority's answer without asking anybody: against the list, the request and its signer.
/// </summary>
internal static class StampAnswer
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string TimeStamping = "1.3.6.1.5.5.7.3.8";

    /// <param name="file">What messages name the answer by.</param>
    /// <param name="sums">The list that must have been stamped.</param>
    /// <param name="request">What was sent; null where that was compared before.</param>
    /// <param name="trusted">The certificates that the site trusts, and what names them; null if it names none.</param>
    /// <returns>Null, with the reason, unless the stamp holds.</returns>
    public static Diagnosed<TimeStamp?> Verify(
        ReadOnlyMemory<byte> answer,
        string file,
        ReadOnlySpan<byte> sums,
        byte[]? request,
        TrustedAuthorities? trusted
    )
    {
        if (StampStatus.Read(answer) is not { } status)
            return Wrong(StampProblems.AnswerIsBroken);

        if (!status.IsGranted)
            return Wrong(StampProblems.RequestIsRejected, $"{status.Code}", VisibleText.OneLine(status.Reason));

        if (
            !Rfc3161TimestampToken.TryDecode(status.Token, out var token, out var length)
            || length != status.Token.Length
        )
            return new(null, [WhyNotAStamp(file, status.Token)]);

        var hash = SHA256.HashData(sums);
        var info = token.TokenInfo;
        if (info.HashAlgorithmId.Value != Sha256 || !info.GetMessageHash().Span.SequenceEqual(hash))
            return Wrong(StampProblems.StampIsOfOtherFile);

        if (request is { } sent && !SameNonce(sent, info))
            return Wrong(StampProblems.StampIsOfOtherRequest);

        using var signer = SignerOf(token, hash);
        if (signer is null)
            return Wrong(StampProblems.StampSignatureIsWrong);

        var authority = VisibleText.OneLine(signer.GetNameInfo(X509NameType.SimpleName, forIssuer: false));
        if (trusted is null)
            return new(
                new TimeStamp(info.Timestamp, authority, IsVouchedFor: false),
                [Diagnostic.At(Place.TopOf(file), SignatureProblems.ProofIsUnchecked, "timestampAuthority")]
            );

        return trusted.VouchFor(signer, token.AsSignedCms().Certificates, info.Timestamp, TimeStamping)
            ? new(new TimeStamp(info.Timestamp, authority, IsVouchedFor: true), [])
            : Wrong(StampProblems.AuthorityIsOther, authority, trusted.File);

        Diagnosed<TimeStamp?> Wrong(Problem problem, params string[] words) =>
            new(null, [Diagnostic.At(Place.TopOf(file), problem, words)]);
    }

    /// <summary>An answer may leave the number out, though one was sent: then it answers nobody's request.</summary>
    private static bool SameNonce(ReadOnlyMemory<byte> request, Rfc3161TimestampTokenInfo info) =>
        Rfc3161TimestampRequest.TryDecode(request, out var sent, out _)
        && sent.GetNonce() is { } nonce
        && info.GetNonce() is { } returned
        && nonce.Span.SequenceEqual(returned.Span);

    /// <summary>
    /// .NET takes no stamp of a certificate that did not hold at its time: that has a sentence of its own.
    /// </summary>
    private static Diagnostic WhyNotAStamp(string file, ReadOnlyMemory<byte> token)
    {
        var place = Place.TopOf(file);
        try
        {
            var signed = new SignedCms();
            signed.Decode(token.Span);
            if (!Rfc3161TimestampTokenInfo.TryDecode(signed.ContentInfo.Content, out var info, out _))
                return Diagnostic.At(place, StampProblems.AnswerIsBroken);

            return
                signed.SignerInfos is [{ Certificate: { } signer }]
                && (info.Timestamp < signer.NotBefore || info.Timestamp > signer.NotAfter)
                ? Expired(place, signer, info.Timestamp)
                : Diagnostic.At(place, StampProblems.StampSignatureIsWrong);
        }
        catch (CryptographicException)
        {
            return Diagnostic.At(place, StampProblems.AnswerIsBroken);
        }
    }

    /// <returns>Null unless its signature holds.</returns>
    private static X509Certificate2? SignerOf(Rfc3161TimestampToken token, byte[] hash)
    {
        try
        {
            return token.VerifySignatureForHash(hash, HashAlgorithmName.SHA256, out var signer) ? signer : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static Diagnostic Expired(Place place, X509Certificate2 certificate, DateTimeOffset time) =>
        Diagnostic.At(
            place,
            StampProblems.CertificateHasExpired,
            StampedTime.Of(certificate.NotBefore),
            StampedTime.Of(certificate.NotAfter),
            StampedTime.Of(time)
        );
}
