using System.Buffers.Binary;
using System.Text;

namespace ItaSite.Reading;

/// <summary>The container of Office 97–2003, in which newer Office also wraps what it locks with a password ([MS-CFB], [MS-OFFCRYPTO]).</summary>
internal static class CompoundFile
{
    private const int HeaderLength = 512;
    private const int SectorShiftAt = 30;
    private const int FirstDirectorySectorAt = 48;

    private static readonly byte[] NameOfLockedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsLocked(Stream stream)
    {
        var header = new byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
            return false;

        var sectorLength = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(SectorShiftAt)), 9, 12);
        var directoryAt = (BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(FirstDirectorySectorAt)) + 1L) * sectorLength;
        if (directoryAt >= stream.Length)
            return false;

        stream.Position = directoryAt;
        var directory = new byte[sectorLength];
        var read = stream.ReadAtLeast(directory, sectorLength, throwOnEndOfStream: false);
        return directory.AsSpan(0, read).IndexOf(NameOfLockedStream) >= 0;
    }
}
