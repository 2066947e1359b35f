using System.Buffers.Binary;

namespace ItaSite.Sheets;

/// <summary>Which looks of an old workbook's cells strike them out ([MS-XLS] 2.4.122, 2.4.353).</summary>
internal sealed class BiffLooks
{
    private const int StrikeOut = 0x0008;

    /// <summary>No file has a font of this number.</summary>
    private const int MissingFont = 4;

    private const int BytesOfNumber = 6;

    private readonly List<bool> fonts = [];
    private readonly List<bool> looks = [];

    public void Take(int kind, ReadOnlySpan<byte> data)
    {
        if (kind == BiffKind.Font && data.Length >= 4)
            fonts.Add((U16(data, 2) & StrikeOut) != 0);
        else if (kind == BiffKind.Look && data.Length >= 2)
            looks.Add(IsStruckFont(U16(data, 0)));
    }

    /// <summary>Adds the record's cells that are struck out.</summary>
    public void AddStruck(int kind, ReadOnlySpan<byte> data, HashSet<(int Row, int Column)> struck)
    {
        if (BiffKind.IsCell(kind) && data.Length >= BytesOfNumber && IsStruck(U16(data, 4)))
            struck.Add((U16(data, 0), U16(data, 2)));

        // One row's numbers side by side, each with its look; the number of the last column stands behind them.
        for (var at = 4; kind == BiffKind.SeveralNumbers && at + BytesOfNumber <= data.Length - 2; at += BytesOfNumber)
        {
            if (IsStruck(U16(data, at)))
                struck.Add((U16(data, 0), U16(data, 2) + ((at - 4) / BytesOfNumber)));
        }
    }

    private bool IsStruck(int look) => look < looks.Count && looks[look];

    private bool IsStruckFont(int number)
    {
        var index = number > MissingFont ? number - 1 : number;
        return index < fonts.Count && fonts[index];
    }

    private static int U16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);
}
