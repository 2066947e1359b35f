using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ItaSite.Tests.Reading;

/// <summary>
/// Locks a workbook with a password as Excel 2007 (standard) and Excel 2010 (agile) do, in the container of older
/// Office.
/// </summary>
internal static class LockedFile
{
    private const int Turns = 1000;
    private const int SectorLength = 512;
    private const uint End = 0xFFFF_FFFE;
    private const uint Free = 0xFFFF_FFFF;

    private static readonly byte[] Salt = [.. Enumerable.Range(1, 16).Select(number => (byte)number)];

    public static byte[] Agile(byte[] workbook, string password)
    {
        var secret = SHA512.HashData([.. Salt, .. Encoding.Unicode.GetBytes(password)]);
        for (var turn = 0; turn < Turns; turn++)
            secret = SHA512.HashData([.. Number(turn), .. secret]);

        var key = Enumerable.Range(50, 32).Select(number => (byte)number).ToArray();
        byte[] question = [.. Enumerable.Range(90, 16).Select(number => (byte)number)];
        var about =
            $"saltSize=\"16\" blockSize=\"16\" keyBits=\"256\" hashSize=\"64\" cipherAlgorithm=\"AES\" cipherChaining=\"ChainingModeCBC\" hashAlgorithm=\"SHA512\" saltValue=\"{Convert.ToBase64String(Salt)}\"";
        var xml =
            "<encryption xmlns=\"http://schemas.microsoft.com/office/2006/encryption\" "
            + "xmlns:p=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\">"
            + $"<keyData {about}/><dataIntegrity encryptedHmacKey=\"\" encryptedHmacValue=\"\"/><keyEncryptors><keyEncryptor uri=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\">"
            + $"<p:encryptedKey spinCount=\"{Turns}\" {about} encryptedVerifierHashInput=\"{Under("fea7d2763b4b9e79", question)}\" encryptedVerifierHashValue=\"{Under("d7aa0f6d3061344e", SHA512.HashData(question))}\" encryptedKeyValue=\"{Under("146e0be7abacd0d6", key)}\"/>"
            + "</keyEncryptor></keyEncryptors></encryption>";
        var package = new List<byte>(BitConverter.GetBytes((long)workbook.Length));
        foreach (var (index, segment) in workbook.Chunk(4096).Index())
            package.AddRange(Cbc(key, SHA512.HashData([.. Salt, .. Number(index)])[..16], segment));

        return Container([4, 0, 4, 0, 0x40, 0, 0, 0, .. Encoding.UTF8.GetBytes(xml)], [.. package]);

        string Under(string purpose, byte[] message) =>
            Convert.ToBase64String(
                Cbc(SHA512.HashData([.. secret, .. Convert.FromHexString(purpose)])[..32], Salt, message)
            );
    }

#pragma warning disable CA5350 // the lock of Excel 2007 is made with SHA-1, and a specimen of it must be too
    public static byte[] Standard(byte[] workbook, string password)
    {
        var hash = SHA1.HashData([.. Salt, .. Encoding.Unicode.GetBytes(password)]);
        for (var turn = 0; turn < 50_000; turn++)
            hash = SHA1.HashData([.. Number(turn), .. hash]);

        hash = SHA1.HashData([.. hash, 0, 0, 0, 0]);
        var mixed = Enumerable.Range(0, 64).Select(at => (byte)(0x36 ^ (at < hash.Length ? hash[at] : 0))).ToArray();
        using var aes = Aes.Create();
        aes.Key = SHA1.HashData(mixed)[..16];
        byte[] question = [.. Enumerable.Range(90, 16).Select(number => (byte)number)];
        byte[] provider = Encoding.Unicode.GetBytes("Microsoft Enhanced RSA and AES Cryptographic Provider\0");
        byte[] header =
        [
            .. Number(0x24),
            .. Number(0),
            .. Number(0x660E),
            .. Number(0x8004),
            .. Number(128),
            .. Number(0x18),
            .. Number(0),
            .. Number(0),
            .. provider,
        ];
        byte[] verifier = [.. Number(16), .. Salt, .. Ecb(question), .. Number(20), .. Ecb(SHA1.HashData(question))];
        return Container(
            [4, 0, 2, 0, .. Number(0x24), .. Number(header.Length), .. header, .. verifier],
            [.. BitConverter.GetBytes((long)workbook.Length), .. Ecb(workbook)]
        );

        byte[] Ecb(byte[] message) => aes.EncryptEcb(Padded(message, 16), PaddingMode.None);
    }
#pragma warning restore CA5350

    private static byte[] Cbc(byte[] key, byte[] start, byte[] message)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(Padded(message, 16), start, PaddingMode.None);
    }

    /// <summary>
    /// One sector of the table, one of the directory, one of the table of short sectors; then the short streams, then
    /// the long one.
    /// </summary>
    private static byte[] Container(byte[] information, byte[] package)
    {
        var isShort = package.Length < 4096;
        byte[] shared = isShort ? [.. Padded(information, 64), .. Padded(package, 64)] : Padded(information, 64);
        var (sharedSectors, longSectors) = (Sectors(shared.Length), isShort ? 0 : Sectors(package.Length));
        var table = Enumerable.Repeat(Free, SectorLength / 4).ToArray();
        (table[0], table[1], table[2]) = (0xFFFF_FFFD, End, End);
        Chain(table, 3, sharedSectors);
        Chain(table, 3 + sharedSectors, longSectors);
        var shorts = Enumerable.Repeat(Free, SectorLength / 4).ToArray();
        var informationSectors = Padded(information, 64).Length / 64;
        Chain(shorts, 0, informationSectors);
        Chain(shorts, informationSectors, (shared.Length / 64) - informationSectors);

        var header = new byte[SectorLength];
        Convert.FromHexString("d0cf11e0a1b11ae1").CopyTo(header, 0);
        foreach (var (at, value) in new[] { (24, 0x3E), (26, 3), (28, 0xFFFE), (30, 9), (32, 6) })
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(at), (ushort)value);

        foreach (var (at, value) in new[] { (44, 1u), (48, 1u), (56, 4096u), (60, 2u), (64, 1u), (68, End), (72, 0u) })
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(at), value);

        header.AsSpan(80).Fill(0xFF);
        byte[] directory =
        [
            .. Entry("Root Entry", 5, 1, 3, shared.Length),
            .. Entry("EncryptionInfo", 2, Free, 0, information.Length, right: 2),
            .. Entry("EncryptedPackage", 2, Free, isShort ? informationSectors : 3 + sharedSectors, package.Length),
            .. Entry("", 0, Free, 0, 0),
        ];
        return
        [
            .. header,
            .. Bytes(table),
            .. directory,
            .. Bytes(shorts),
            .. Padded(shared, SectorLength),
            .. isShort ? [] : Padded(package, SectorLength),
        ];
    }

    private static byte[] Entry(string name, byte type, uint child, int start, int length, uint right = Free)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(
            entry.AsSpan(64),
            (ushort)(name.Length == 0 ? 0 : (name.Length + 1) * 2)
        );
        (entry[66], entry[67]) = (type, 1);
        foreach (
            var (at, value) in new[] { (68, Free), (72, right), (76, child), (116, (uint)start), (120, (uint)length) }
        )
            BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(at), value);

        return entry;
    }

    private static void Chain(uint[] table, int first, int count)
    {
        for (var at = first; at < first + count; at++)
            table[at] = at + 1 < first + count ? (uint)at + 1 : End;
    }

    private static int Sectors(int length) => (length + SectorLength - 1) / SectorLength;

    private static byte[] Padded(byte[] bytes, int to) => [.. bytes, .. new byte[(to - (bytes.Length % to)) % to]];

    private static byte[] Number(int number) => BitConverter.GetBytes(number);

    private static byte[] Bytes(uint[] numbers) => [.. numbers.SelectMany(BitConverter.GetBytes)];
}
