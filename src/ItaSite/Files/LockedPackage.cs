using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Xml;

namespace ItaSite.Files;

/// <summary>
/// Opens what Excel encrypts without asking for a password, such as workbooks whose structure is protected.
/// </summary>
internal static class LockedPackage
{
    /// <summary>The password that Excel tries before it asks ([MS-OFFCRYPTO] 2.4.2.3 names it).</summary>
    private const string Unasked = "VelvetSweatshop";

    private const string InformationStream = "EncryptionInfo";
    private const int AgileVersion = 4;

    /// <returns>The file inside; null if it asks for a password, or is locked in a way that is not known.</returns>
    public static MemoryStream? Open(Stream stream)
    {
        try
        {
            return Opened(stream);
        }
        catch (Exception unknown)
            when (unknown
                    is InvalidDataException
                        or FormatException
                        or OverflowException
                        or XmlException
                        or CryptographicException
            )
        {
            return null;
        }
    }

    private static MemoryStream? Opened(Stream stream)
    {
        stream.Position = 0;
        var container = CompoundFile.Read(stream);
        if (
            container.Find(InformationStream) is not { Length: > 8 } information
            || container.Find(CompoundFile.LockedStream) is not { Length: > 8 } package
        )
            return null;

        var length = (int)Math.Min(BinaryPrimitives.ReadInt64LittleEndian(package), package.Length - 8);
        var isAgile =
            BinaryPrimitives.ReadUInt16LittleEndian(information) == AgileVersion
            && BinaryPrimitives.ReadUInt16LittleEndian(information.AsSpan(2)) == AgileVersion;
        var opened = isAgile
            ? AgileEncryption.Open(information.AsMemory(8), package.AsMemory(8), Unasked)
            : StandardEncryption.Open(information, package.AsMemory(8), Unasked);
        return opened is null
            ? null
            : new MemoryStream(opened, 0, Math.Clamp(length, 0, opened.Length), writable: false);
    }

    /// <summary>Blocks are decrypted whole: what does not fill the last one is no part of the message.</summary>
    public static byte[] Decrypt(Aes aes, ReadOnlySpan<byte> message, ReadOnlySpan<byte> start)
    {
        var whole = message[..(message.Length / 16 * 16)];
#pragma warning disable CA5358 // the format says which mode a file was written in
        return start.IsEmpty ? aes.DecryptEcb(whole, PaddingMode.None) : aes.DecryptCbc(whole, start, PaddingMode.None);
#pragma warning restore CA5358
    }
}
