namespace ItaSite.Figures;

/// <summary>A name that Excel accepts for a sheet: 31 characters at most, and none of <c>[]:*?/\</c>.</summary>
internal static class SheetName
{
    private const int Longest = 31;
    private const string Unnamed = "ข้อมูล";

    public static string Of(string? name)
    {
        var kept = string.Concat(
            (name ?? "").Where(letter =>
                !char.IsControl(letter) && letter is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\')
            )
        );
        var cut = kept[..Math.Min(Longest, kept.Length)].Trim().Trim('\'');

        // Excel keeps this name for itself.
        return cut.Length == 0 || cut.Equals("History", StringComparison.OrdinalIgnoreCase) ? Unnamed : cut;
    }
}
