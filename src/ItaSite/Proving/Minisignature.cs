using System.Text;
using NSec.Cryptography;

namespace ItaSite.Proving;

/// <summary>A signature file of minisign, with the comment that it signs too.</summary>
internal sealed record Minisignature(
    bool IsHashed,
    ReadOnlyMemory<byte> KeyId,
    ReadOnlyMemory<byte> Signature,
    string Comment,
    ReadOnlyMemory<byte> CommentSignature
)
{
    private const int SignatureLength = 64;
    private const int SignatureAt = MinisignLines.IdAt + MinisignLines.IdLength;

    /// <returns>Null if it is none.</returns>
    public static Minisignature? Read(string text)
    {
        if (
            MinisignLines.Of(text) is not [_, var first, var comment, var last]
            || !comment.StartsWith(MinisignLines.Trusted, StringComparison.Ordinal)
            || MinisignLines.Bytes(first, SignatureAt + SignatureLength) is not { } signature
            || MinisignLines.Bytes(last, SignatureLength) is not { } commentSignature
        )
            return null;

        var isHashed = signature.AsSpan().StartsWith(MinisignLines.Hashed.Span);
        return isHashed || signature.AsSpan().StartsWith(MinisignLines.Ed.Span)
            ? new Minisignature(
                isHashed,
                signature.AsMemory(MinisignLines.IdAt, MinisignLines.IdLength),
                signature.AsMemory(SignatureAt),
                comment[MinisignLines.Trusted.Length..],
                commentSignature
            )
            : null;
    }

    public bool IsBy(MinisignKey key) => KeyId.Span.SequenceEqual(key.Id.Span);

    /// <summary>Whether the key signed the message, and the comment with it.</summary>
    public bool Fits(MinisignKey key, ReadOnlySpan<byte> message) =>
        SignatureAlgorithm.Ed25519.Verify(key.Key, IsHashed ? Hash(message) : message, Signature.Span)
        && SignatureAlgorithm.Ed25519.Verify(key.Key, WithComment(Signature.Span, Comment), CommentSignature.Span);

    public static byte[] Hash(ReadOnlySpan<byte> message) => HashAlgorithm.Blake2b_512.Hash(message);

    public static byte[] WithComment(ReadOnlySpan<byte> signature, string comment) =>
        [.. signature, .. Encoding.UTF8.GetBytes(comment)];
}
