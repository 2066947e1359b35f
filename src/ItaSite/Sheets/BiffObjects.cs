using System.Buffers.Binary;
using System.Text;

namespace ItaSite.Sheets;

/// <summary>Collects what lies over an old sheet: where each object stands, what it is, and the words in it.</summary>
internal sealed class BiffObjects(BiffSheet sheet)
{
    private const int Note = 0x19;

    /// <summary>The arrow of a filter or of a list to choose from.</summary>
    private const int DropDown = 0x14;

    private readonly StringBuilder text = new();
    private (int Row, int Column) corner = (1, 0);
    private int type;
    private int lettersLeft;

    /// <summary>
    /// Of an anchor in a sheet, behind which stand flags and the cell of the first corner ([MS-XLS] 2.5.193).
    /// </summary>
    private static ReadOnlySpan<byte> Anchor => [0x10, 0xF0, 0x12, 0x00, 0x00, 0x00];

    public void Take(int kind, ReadOnlySpan<byte> data)
    {
        if (kind == BiffKind.Drawing && data.IndexOf(Anchor) is var at and >= 0 && at + 14 <= data.Length)
            corner = (U16(data, at + 12) + 1, U16(data, at + 8));
        else if (kind == BiffKind.Object && data.Length >= 6)
            TakeObject(U16(data, 4));
        else if (kind == BiffKind.TextObject && data.Length >= 12)
            lettersLeft = U16(data, 10);
        else if (kind == BiffKind.Continue && lettersLeft > 0 && data.Length > 1)
            TakeText(data[0] != 0, data[1..]);
    }

    private void TakeObject(int found)
    {
        type = found;
        lettersLeft = 0;
        if (found is not (Note or DropDown))
            sheet.Overlays.Add(new SheetOverlay(corner.Row, corner.Column, ""));
    }

    private void TakeText(bool isWide, ReadOnlySpan<byte> data)
    {
        var encoding = isWide ? Encoding.Unicode : Encoding.Latin1;
        var letters = encoding.GetString(data[..Math.Min(data.Length, lettersLeft * (isWide ? 2 : 1))]);
        text.Append(letters);
        lettersLeft -= Math.Max(1, letters.Length);
        if (lettersLeft > 0)
            return;

        sheet.Texts.Add(text.ToString());
        if (type is not (Note or DropDown) && sheet.Overlays.Count > 0)
            sheet.Overlays[^1] = sheet.Overlays[^1] with { Text = text.ToString() };

        text.Clear();
    }

    private static int U16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);
}
