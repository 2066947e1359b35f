using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ItaSite.Files;

/// <summary>The encryption of Excel 2007 ([MS-OFFCRYPTO] 2.3.4).</summary>
internal static class StandardEncryption
{
    private const int Turns = 50_000;
    private const int HeaderAt = 12;
    private const int SaltLength = 16;
    private const int BlockLength = 16;

    /// <summary>Its own name for AES; older ciphers are not read.</summary>
    private const uint FirstAes = 0x660E;

    private const uint LastAes = 0x6610;

    /// <returns>Null if the password does not fit.</returns>
    public static byte[]? Open(ReadOnlySpan<byte> information, ReadOnlyMemory<byte> package, string password)
    {
        if (information.Length < HeaderAt + 32)
            return null;

        var header = information[HeaderAt..];
        var said = BinaryPrimitives.ReadUInt32LittleEndian(information[8..]);
        var headerLength = (int)Math.Min(said, (uint)information.Length);
        var cipher = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
        var keyLength = (int)BinaryPrimitives.ReadUInt32LittleEndian(header[16..]) / 8;
        var isWhole = header.Length >= headerLength + 4 + SaltLength + BlockLength + 4 + (2 * BlockLength);
        if (!isWhole || cipher is < FirstAes or > LastAes || keyLength is not (16 or 24 or 32))
            return null;

        var verifier = header[(headerLength + 4)..];
        using var aes = Aes.Create();
        aes.Key = KeyOf(password, verifier[..SaltLength])[..keyLength];
        var asked = LockedPackage.Decrypt(aes, verifier.Slice(SaltLength, BlockLength), []);
        var answer = LockedPackage.Decrypt(aes, verifier.Slice(SaltLength + BlockLength + 4, 2 * BlockLength), []);
        var fits = Hash(asked).AsSpan().SequenceEqual(answer.AsSpan(0, SHA1.HashSizeInBytes));
        return fits ? LockedPackage.Decrypt(aes, package.Span, []) : null;
    }

    private static byte[] KeyOf(string password, ReadOnlySpan<byte> salt)
    {
        var turned = new byte[sizeof(int) + SHA1.HashSizeInBytes];
        Hash([.. salt, .. Encoding.Unicode.GetBytes(password)]).CopyTo(turned, sizeof(int));
        for (var turn = 0; turn < Turns; turn++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(turned, turn);
            Hash(turned).CopyTo(turned, sizeof(int));
        }

        var last = Hash([.. turned.AsSpan(sizeof(int)), 0, 0, 0, 0]);
        return [.. Hash(Mixed(last, 0x36)), .. Hash(Mixed(last, 0x5C))];
    }

    private static byte[] Mixed(byte[] hash, byte with)
    {
        var mixed = new byte[64];
        Array.Fill(mixed, with);
        for (var at = 0; at < hash.Length; at++)
            mixed[at] ^= hash[at];

        return mixed;
    }

#pragma warning disable CA5350 // the format says which hash a file was written with
    private static byte[] Hash(ReadOnlySpan<byte> message) => SHA1.HashData(message);
#pragma warning restore CA5350
}
