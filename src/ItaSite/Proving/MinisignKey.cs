using NSec.Cryptography;

namespace ItaSite.Proving;

/// <summary>A public key of minisign.</summary>
/// <param name="Id">Eight bytes that only find the key; they prove nothing.</param>
internal sealed record MinisignKey(ReadOnlyMemory<byte> Id, PublicKey Key)
{
    private const int Length = 42;

    /// <summary>As minisign prints it: its bytes, the last first.</summary>
    public string Name => Convert.ToHexString([.. Id.ToArray().Reverse()]);

    /// <param name="text">A file that minisign wrote, or the key's line alone.</param>
    /// <returns>Null if it is none.</returns>
    public static MinisignKey? Read(string text)
    {
        if (
            MinisignLines.Bytes(MinisignLines.Of(text)[^1], Length) is not { } bytes
            || !bytes.AsSpan().StartsWith(MinisignLines.Ed.Span)
            || !PublicKey.TryImport(
                SignatureAlgorithm.Ed25519,
                bytes.AsSpan(MinisignLines.IdAt + MinisignLines.IdLength),
                KeyBlobFormat.RawPublicKey,
                out var key
            )
        )
            return null;

        return new MinisignKey(bytes.AsMemory(MinisignLines.IdAt, MinisignLines.IdLength), key!);
    }
}
