namespace ItaSite.Sheets;

/// <summary>The kinds of records that are looked at ([MS-XLS] 2.3).</summary>
internal static class BiffKind
{
    public const int Begin = 0x0809;
    public const int End = 0x000A;
    public const int FilePass = 0x002F;
    public const int BoundSheet = 0x0085;
    public const int SupBook = 0x01AE;
    public const int Font = 0x0031;
    public const int Look = 0x00E0;
    public const int SeveralNumbers = 0x00BD;
    public const int Formula = 0x0006;
    public const int BoolErr = 0x0205;
    public const int Hyperlink = 0x01B8;
    public const int Drawing = 0x00EC;
    public const int Object = 0x005D;
    public const int TextObject = 0x01B6;
    public const int Continue = 0x003C;

    /// <summary>Whether it is of one cell: its row, its column, and how it looks.</summary>
    public static bool IsCell(int kind) => kind is Formula or BoolErr or 0x0203 or 0x0204 or 0x00D6 or 0x00FD or 0x027E;
}
