using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace ItaSite.Proving;

/// <summary>A request of RFC 3161 for a stamp over the list of published files.</summary>
internal static class StampRequest
{
    public const int NonceLength = 8;

    /// <summary>It asks for the authority's certificate too, so that the answer can be verified years later.</summary>
    public static byte[] Of(ReadOnlySpan<byte> sums, ReadOnlySpan<byte> nonce)
    {
        // Some authorities give a number back without its leading zeros, or take it for a negative one.
        byte[] positive = [.. nonce];
        positive[0] = (byte)((positive[0] & 0x3f) | 0x40);
        return Rfc3161TimestampRequest
            .CreateFromHash(
                SHA256.HashData(sums),
                HashAlgorithmName.SHA256,
                nonce: positive,
                requestSignerCertificates: true
            )
            .Encode();
    }

    /// <summary>Whether a request that lies there is for this very list.</summary>
    public static bool Fits(ReadOnlyMemory<byte> request, ReadOnlySpan<byte> sums) =>
        Rfc3161TimestampRequest.TryDecode(request, out var read, out var length)
        && length == request.Length
        && read.GetNonce() is not null
        && read.GetMessageHash().Span.SequenceEqual(SHA256.HashData(sums));
}
