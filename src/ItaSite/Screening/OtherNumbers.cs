namespace ItaSite.Screening;

/// <summary>Whether the words right before a number say that it counts or names something else than a person.</summary>
internal static class OtherNumbers
{
    private const int Within = 40;

    private static readonly string[] Fillers = ["เลขที่", "หมายเลข", "เลข", "number", "code", "no", "id", "คือ"];

    private static readonly string[] Names =
    [
        "บาร์โค้ด",
        "barcode",
        "ean",
        "gtin",
        "isbn",
        "issn",
        "imei",
        "serial",
        "s/n",
        "order",
        "tracking",
        "ใบสั่งซื้อ",
        "คำสั่งซื้อ",
        "ใบสั่งจ้าง",
        "รหัสงบประมาณ",
        "แหล่งของเงิน",
        "ครุภัณฑ์",
        "พัสดุ",
        "timestamp",
        "พิกัด",
        "มิเตอร์",
    ];

    public static bool Announce(string text, int position)
    {
        var start = Math.Max(0, position - Within);
        var before = Trimmed(text.AsSpan(start, position - start));
        for (var filler = 0; filler < Fillers.Length; filler++)
        {
            if (before.EndsWith(Fillers[filler], StringComparison.OrdinalIgnoreCase))
            {
                if (EndsWithName(before))
                    return true;

                before = Trimmed(before[..^Fillers[filler].Length]);
                filler = -1;
            }
        }

        return EndsWithName(before);
    }

    private static bool EndsWithName(ReadOnlySpan<char> before)
    {
        foreach (var name in Names)
        {
            if (before.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text) => text.TrimEnd(" :.#(\u00A0-–\"");
}
