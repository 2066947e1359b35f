using System.Buffers.Binary;
using System.Text;

namespace ItaSite.Files;

/// <summary>
/// The container of Office 97–2003, in which newer Office also wraps what it locks with a password ([MS-CFB],
/// [MS-OFFCRYPTO]).
/// </summary>
internal sealed class CompoundFile
{
    public const string LockedStream = "EncryptedPackage";

    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int SectorShiftAt = 30;
    private const int FirstDirectorySectorAt = 48;
    private const int MiniCutoffAt = 56;
    private const int FirstMiniTableSectorAt = 60;
    private const int FirstOuterTableSectorAt = 68;
    private const int OuterTableAt = 76;
    private const int MiniSectorLength = 64;
    private const byte TypeOfStream = 2;

    /// <summary>Numbers from here on are no sectors but the end of a chain, or nothing.</summary>
    private const uint NoSector = 0xFFFF_FFFA;

    private readonly byte[] file;
    private readonly int sectorLength;
    private readonly List<uint> table = [];
    private readonly byte[] directory;

    private CompoundFile(byte[] file)
    {
        this.file = file;
        sectorLength = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(SectorShiftAt)), 9, 12);
        ReadTable();
        directory = Chain(Number(FirstDirectorySectorAt));
    }

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static CompoundFile Read(Stream stream)
    {
        using var memory = new MemoryStream();
        var inflation = new Inflation();
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            inflation.Take(read);
            memory.Write(buffer, 0, read);
        }

        return memory.Length < HeaderLength ? throw new InvalidDataException() : new CompoundFile(memory.ToArray());
    }

    public static bool IsLocked(Stream stream) => Names(stream, LockedStream);

    /// <summary>Whether the first part of its directory names a stream.</summary>
    public static bool Names(Stream stream, string name)
    {
        stream.Position = 0;
        var isNamed = DirectoryHas(stream, name);
        stream.Position = 0;
        return isNamed;
    }

    private static bool DirectoryHas(Stream stream, string name)
    {
        var header = new byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
            return false;

        var sectorLength =
            1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(SectorShiftAt)), 9, 12);
        var directoryAt =
            (BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(FirstDirectorySectorAt)) + 1L) * sectorLength;
        if (directoryAt >= stream.Length)
            return false;

        stream.Position = directoryAt;
        var directory = new byte[sectorLength];
        var read = stream.ReadAtLeast(directory, sectorLength, throwOnEndOfStream: false);
        return directory.AsSpan(0, read).IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
    }

    /// <summary>
    /// Whether it holds a stream or a folder whose name begins so; what lies within folders is not its own.
    /// </summary>
    public bool HoldsBeginningWith(string name) =>
        Roots().Any(entry => NameOf(entry).StartsWith(name, StringComparison.Ordinal));

    /// <returns>Null if there is no stream of that name.</returns>
    public byte[]? Find(string name)
    {
        foreach (var number in Roots())
        {
            if (NameOf(number) != name)
                continue;

            return ContentOf(Entry(number));
        }

        return null;
    }

    /// <summary>The entries of the outermost folder, which stand as a tree.</summary>
    private List<uint> Roots()
    {
        var found = new List<uint>();
        var left = new Stack<uint>();
        left.Push(BinaryPrimitives.ReadUInt32LittleEndian(Entry(0)[76..]));
        while (left.TryPop(out var number))
        {
            if (number >= directory.Length / EntryLength)
                continue;

            if (found.Count > directory.Length / EntryLength)
                throw new InvalidDataException();

            found.Add(number);
            left.Push(BinaryPrimitives.ReadUInt32LittleEndian(Entry(number)[68..]));
            left.Push(BinaryPrimitives.ReadUInt32LittleEndian(Entry(number)[72..]));
        }

        return found;
    }

    private ReadOnlySpan<byte> Entry(uint number) => directory.AsSpan((int)number * EntryLength, EntryLength);

    private string NameOf(uint number)
    {
        var entry = Entry(number);
        var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
        return Encoding.Unicode.GetString(entry[..length]);
    }

    /// <summary>All of its streams, whatever folder they stand in.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Streams()
    {
        var streams = new List<(string, byte[])>();
        for (var number = 0u; number < directory.Length / EntryLength; number++)
        {
            if (Entry(number)[66] == TypeOfStream)
                streams.Add((NameOf(number), ContentOf(Entry(number))));
        }

        return streams;
    }

    private byte[] ContentOf(ReadOnlySpan<byte> entry)
    {
        var start = BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]);
        var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]), file.Length);
        if (length == 0)
            return [];

        var content = length < Number(MiniCutoffAt) ? MiniChain(start) : Chain(start);
        return content.Length < length ? throw new InvalidDataException() : content[..length];
    }

    /// <summary>
    /// Which sector follows which; the list of the sectors that say so is itself spread over sectors.
    /// </summary>
    private void ReadTable()
    {
        var sectors = new List<uint>();
        for (var at = OuterTableAt; at < HeaderLength; at += sizeof(uint))
            sectors.Add(Number(at));

        var outer = Number(FirstOuterTableSectorAt);
        for (var left = file.Length / sectorLength; outer < NoSector && left > 0; left--)
        {
            var part = Sector(outer);
            for (var at = 0; at + sizeof(uint) < part.Length; at += sizeof(uint))
                sectors.Add(BinaryPrimitives.ReadUInt32LittleEndian(part[at..]));

            outer = BinaryPrimitives.ReadUInt32LittleEndian(part[^sizeof(uint)..]);
        }

        foreach (var sector in sectors.Where(sector => sector < NoSector).Take(file.Length / sectorLength))
        {
            var part = Sector(sector);
            for (var at = 0; at < part.Length; at += sizeof(uint))
                table.Add(BinaryPrimitives.ReadUInt32LittleEndian(part[at..]));
        }
    }

    private byte[] Chain(uint first)
    {
        using var whole = new MemoryStream();
        for (var sector = first; sector < NoSector; sector = sector < table.Count ? table[(int)sector] : NoSector)
        {
            whole.Write(Sector(sector));
            if (whole.Length > file.Length)
                throw new InvalidDataException();
        }

        return whole.ToArray();
    }

    /// <summary>Short streams share the sectors of the first entry.</summary>
    private byte[] MiniChain(uint first)
    {
        var shared = Chain(BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(116)));
        var next = Chain(Number(FirstMiniTableSectorAt));
        using var whole = new MemoryStream();
        for (var sector = (long)first; sector < NoSector; )
        {
            var isOutside =
                (sector + 1) * MiniSectorLength > shared.Length || (sector + 1) * sizeof(uint) > next.Length;
            if (isOutside || whole.Length > file.Length)
                throw new InvalidDataException();

            whole.Write(shared.AsSpan((int)sector * MiniSectorLength, MiniSectorLength));
            sector = BinaryPrimitives.ReadUInt32LittleEndian(next.AsSpan((int)sector * sizeof(uint)));
        }

        return whole.ToArray();
    }

    private ReadOnlySpan<byte> Sector(uint number)
    {
        var at = (number + 1L) * sectorLength;
        if (at >= file.Length)
            throw new InvalidDataException();

        return file.AsSpan((int)at, Math.Min(sectorLength, file.Length - (int)at));
    }

    private uint Number(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));
}
