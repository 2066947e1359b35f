using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace ItaSite.Files;

/// <summary>The encryption of Excel 2010 and later ([MS-OFFCRYPTO] 2.3.4.10).</summary>
internal sealed class AgileEncryption
{
    private const int SegmentLength = 4096;

    /// <summary>
    /// Excel turns the hash 100,000 times; a file that asks for many more only wants to keep us busy.
    /// </summary>
    private const int MostTurns = 1_000_000;

    private static readonly byte[] ForQuestion = [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79];
    private static readonly byte[] ForAnswer = [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E];
    private static readonly byte[] ForKey = [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6];

    private readonly HashAlgorithmName hash;
    private readonly byte[] salt;
    private readonly int keyLength;
    private readonly int blockLength;

    /// <param name="said">Reads an attribute of the element that describes it.</param>
    private AgileEncryption(Func<string, string?> said)
    {
        hash = said("hashAlgorithm") switch
        {
            "SHA1" or "SHA-1" => HashAlgorithmName.SHA1,
            "SHA256" or "SHA-256" => HashAlgorithmName.SHA256,
            "SHA384" or "SHA-384" => HashAlgorithmName.SHA384,
            "SHA512" or "SHA-512" => HashAlgorithmName.SHA512,
            var other => throw new InvalidDataException(other),
        };
        salt = Convert.FromBase64String(said("saltValue") ?? "");
        keyLength = NumberIn("keyBits") / 8;
        blockLength = NumberIn("blockSize");
        var isKnown = said("cipherAlgorithm") == "AES" && said("cipherChaining") == "ChainingModeCBC";
        if (!isKnown || keyLength is not (16 or 24 or 32) || blockLength != 16)
            throw new InvalidDataException();

        int NumberIn(string name) => int.Parse(said(name) ?? "", NumberStyles.None);
    }

    /// <returns>Null if the password does not fit.</returns>
    public static byte[]? Open(ReadOnlyMemory<byte> information, ReadOnlyMemory<byte> package, string password)
    {
        AgileEncryption? data = null;
        using var memory = new MemoryStream(information.ToArray());
        using var xml = SafeXml.Read(memory);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "keyData" })
                data = new AgileEncryption(xml.GetAttribute);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "encryptedKey" } && data is not null)
            {
                var key = new AgileEncryption(xml.GetAttribute).KeyFor(password, xml);
                return key is null ? null : data.Open(package.Span, key);
            }
        }

        return null;
    }

    private byte[]? KeyFor(string password, XmlReader said)
    {
        var turns = int.Parse(said.GetAttribute("spinCount") ?? "", NumberStyles.None);
        if (turns > MostTurns)
            throw new InvalidDataException();

        var first = Hash([.. salt, .. Encoding.Unicode.GetBytes(password)]);
        var turned = new byte[sizeof(int) + first.Length];
        first.CopyTo(turned, sizeof(int));
        for (var turn = 0; turn < turns; turn++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(turned, turn);
            Hash(turned).CopyTo(turned, sizeof(int));
        }

        var secret = turned[sizeof(int)..];
        var question = Decrypted("encryptedVerifierHashInput", ForQuestion);
        var answer = Decrypted("encryptedVerifierHashValue", ForAnswer);
        var fits = Hash(question.AsSpan(0, salt.Length)).AsSpan().SequenceEqual(answer.AsSpan(0, first.Length));
        return fits ? Decrypted("encryptedKeyValue", ForKey) : null;

        byte[] Decrypted(string name, byte[] purpose)
        {
            using var aes = Aes.Create();
            aes.Key = Fitted(Hash([.. secret, .. purpose]), keyLength);
            var written = Convert.FromBase64String(said.GetAttribute(name) ?? "");
            return LockedPackage.Decrypt(aes, written, Fitted(salt, blockLength));
        }
    }

    private byte[] Open(ReadOnlySpan<byte> package, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key[..keyLength];
        var opened = new byte[package.Length];
        var number = new byte[sizeof(int)];
        for (var (at, segment) = (0, 0); at < package.Length; at += SegmentLength, segment++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(number, segment);
            var part = package.Slice(at, Math.Min(SegmentLength, package.Length - at));
            LockedPackage.Decrypt(aes, part, Fitted(Hash([.. salt, .. number]), blockLength)).CopyTo(opened, at);
        }

        return opened;
    }

    private byte[] Hash(ReadOnlySpan<byte> message) => CryptographicOperations.HashData(hash, message);

    private static byte[] Fitted(byte[] bytes, int length)
    {
        var fitted = new byte[length];
        Array.Fill(fitted, (byte)0x36);
        bytes.AsSpan(0, Math.Min(length, bytes.Length)).CopyTo(fitted);
        return fitted;
    }
}
