using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using NSec.Cryptography;

namespace ItaSite.Proving;

/// <summary>A secret key of minisign as it stands in its file: locked with a password, or open.</summary>
internal sealed class MinisignSecret
{
    private const int SaltAt = 6;
    private const int SaltLength = 32;
    private const int OperationsAt = SaltAt + SaltLength;
    private const int MemoryAt = OperationsAt + sizeof(ulong);
    private const int LockedAt = MemoryAt + sizeof(ulong);
    private const int SeedLength = 32;
    private const int KeyLength = 2 * SeedLength;
    private const int LockedLength = MinisignLines.IdLength + KeyLength + 32;

    /// <summary>What minisign itself asks for; more would be a file that is made to harm.</summary>
    private const ulong MostMemory = 1 << 30;

    private static readonly byte[] ByScrypt = [.. "Sc"u8];
    private static readonly byte[] Blake = [.. "B2"u8];

    private readonly byte[] bytes;

    private MinisignSecret(byte[] bytes) => this.bytes = bytes;

    public bool IsLocked => bytes.AsSpan(2, 2).SequenceEqual(ByScrypt);

    /// <returns>Null if it is none.</returns>
    public static MinisignSecret? Read(string text)
    {
        if (MinisignLines.Bytes(MinisignLines.Of(text)[^1], LockedAt + LockedLength) is not { } bytes)
            return null;

        var secret = new MinisignSecret(bytes);
        return
            bytes.AsSpan().StartsWith(MinisignLines.Ed.Span)
            && (secret.IsLocked || bytes is [_, _, 0, 0, ..])
            && bytes.AsSpan(4, 2).SequenceEqual(Blake)
            && BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(MemoryAt)) <= MostMemory
            ? secret
            : null;
    }

    /// <param name="password">Asked for where the key is locked.</param>
    /// <returns>The text of the signature file; null if the password is wrong.</returns>
    public string? Sign(ReadOnlySpan<byte> message, string comment, string password)
    {
        if (Open(password) is not { } open)
            return null;

        using var key = Key.Import(
            SignatureAlgorithm.Ed25519,
            open.AsSpan(MinisignLines.IdLength, SeedLength),
            KeyBlobFormat.RawPrivateKey
        );
        var signature = SignatureAlgorithm.Ed25519.Sign(key, Minisignature.Hash(message));
        var whole = SignatureAlgorithm.Ed25519.Sign(key, Minisignature.WithComment(signature, comment));
        byte[] first = [.. MinisignLines.Hashed.Span, .. open.AsSpan(0, MinisignLines.IdLength), .. signature];
        return $"{MinisignLines.Untrusted}signature from minisign secret key\n{Convert.ToBase64String(first)}\n"
            + $"{MinisignLines.Trusted}{comment}\n{Convert.ToBase64String(whole)}\n";
    }

    /// <summary>The key's id, the key and its checksum, which tells a right password from a wrong one.</summary>
    private byte[]? Open(string password)
    {
        var open = bytes.AsSpan(LockedAt, LockedLength).ToArray();
        if (!IsLocked)
            return open;

        // A text would be taken as UTF-16, which no other program does.
        var typed = Encoding.UTF8.GetBytes(password);
        var stream = new Scrypt(Costs()).DeriveBytes(typed, bytes.AsSpan(SaltAt, SaltLength), open.Length);
        for (var i = 0; i < open.Length; i++)
            open[i] ^= stream[i];

        var (known, checksum) = (open[..^SeedLength], open[^SeedLength..]);
        return HashAlgorithm.Blake2b_256.Hash([.. MinisignLines.Ed.Span, .. known]).AsSpan().SequenceEqual(checksum)
            ? open
            : null;
    }

    /// <summary>As libsodium takes them from the two limits that the file names.</summary>
    private ScryptParameters Costs()
    {
        const uint blockSize = 8;
        var operations = Math.Max(BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(OperationsAt)), 32768);
        var memory = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(MemoryAt));
        var isBoundByTime = operations < memory / 32;
        var most = isBoundByTime ? operations / (blockSize * 4) : memory / (blockSize * 128);
        var cost = 1 << Math.Clamp(BitOperations.Log2(most | 1), 1, 24);
        var lanes = isBoundByTime ? 1 : Math.Clamp(operations / 4 / (ulong)cost / blockSize, 1, 64);
        return new ScryptParameters
        {
            Cost = cost,
            BlockSize = (int)blockSize,
            Parallelization = (int)lanes,
        };
    }
}
