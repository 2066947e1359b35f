using System.Buffers.Binary;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>The records of a workbook of Excel 5 to 2003 that the library does not show ([MS-XLS] 2.3, 2.4).</summary>
internal sealed class BiffRecords
{
    private const int HeaderLength = 4;

    private readonly byte[] stream;
    private readonly BiffLooks looks = new();

    private BiffRecords(byte[] stream)
    {
        this.stream = stream;
        var sheets = new List<BiffSheet>();
        foreach (var (kind, start, length) in From(0))
        {
            var data = stream.AsSpan(start, length);
            IsLocked |= kind == BiffKind.FilePass;
            HoldsExternalLinks |=
                kind == BiffKind.SupBook && data is [_, _, var first, var second, _, ..] && !IsOfItself(first, second);
            looks.Take(kind, data);
            if (kind == BiffKind.BoundSheet && !IsLocked && data is [_, _, _, _, _, 0, ..])
                sheets.Add(ReadSheet(BinaryPrimitives.ReadInt32LittleEndian(data)));
        }

        Sheets = sheets;
    }

    public bool IsLocked { get; }

    public bool HoldsExternalLinks { get; }

    /// <summary>The worksheets in their order, hidden ones too.</summary>
    public IReadOnlyList<BiffSheet> Sheets { get; }

    /// <returns>Null for a container that holds no workbook, as of a Word document.</returns>
    public static BiffRecords? In(CompoundFile file) =>
        (file.Find("Workbook") ?? file.Find("Book")) is { } stream ? new BiffRecords(stream) : null;

    private BiffSheet ReadSheet(int offset)
    {
        var sheet = new BiffSheet();
        var objects = new BiffObjects(sheet);
        foreach (var (kind, start, length) in From(offset))
        {
            var data = stream.AsSpan(start, length);
            looks.AddStruck(kind, data, sheet.Struck);
            if (kind == BiffKind.BoolErr && data is [_, _, _, _, _, _, var code, 1, ..])
                sheet.Faults[CellOf(data)] = NameOf(code);
            else if (kind == BiffKind.Formula && data is [_, _, _, _, _, _, 2, _, var result, _, _, _, 0xFF, 0xFF, ..])
                sheet.Faults[CellOf(data)] = NameOf(result);
            else if (kind == BiffKind.Hyperlink && BiffLink.TargetOf(data) is { } target)
                sheet.Links.Add((BlockOf(data), target));
            else
                objects.Take(kind, data);
        }

        return sheet;
    }

    /// <summary>The records of a part of the stream up to its end, without those of charts that lie within.</summary>
    private IEnumerable<(int Kind, int Start, int Length)> From(int offset)
    {
        var depth = 0;
        for (var at = offset; at >= 0 && at + HeaderLength <= stream.Length; )
        {
            var (kind, length) = (U16(stream, at), U16(stream, at + 2));
            if (at + HeaderLength + length > stream.Length)
                throw new InvalidDataException();

            depth +=
                kind == BiffKind.Begin ? 1
                : kind == BiffKind.End ? -1
                : 0;
            if (depth <= 0)
                yield break;

            if (depth == 1)
                yield return (kind, at + HeaderLength, length);

            at += HeaderLength + length;
        }
    }

    /// <summary>
    /// The workbook's own sheets, and functions that are added to Excel, stand in the list of others, too.
    /// </summary>
    private static bool IsOfItself(byte first, byte second) => (first, second) is (0x01, 0x04) or (0x01, 0x3A);

    private static CellReference BlockOf(ReadOnlySpan<byte> data) =>
        new(U16(data, 0) + 1, U16(data, 4), U16(data, 2) + 1, U16(data, 6));

    private static (int Row, int Column) CellOf(ReadOnlySpan<byte> data) => (U16(data, 0), U16(data, 2));

    private static int U16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);

    private static string NameOf(byte code) =>
        code switch
        {
            0x00 => "#NULL!",
            0x07 => "#DIV/0!",
            0x0F => "#VALUE!",
            0x17 => "#REF!",
            0x1D => "#NAME?",
            0x24 => "#NUM!",
            _ => "#N/A",
        };
}
