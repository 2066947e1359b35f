namespace ItaSite.Thai;

/// <summary>The kinds of local government in Thailand, as the law calls them and as people write them.</summary>
/// <param name="Legal">What the whole name begins with.</param>
/// <param name="Short">What the short name begins with.</param>
internal sealed record LocalBody(string Legal, string Short)
{
    public static readonly LocalBody Subdistrict = new("องค์การบริหารส่วนตำบล", "อบต.");
    public static readonly LocalBody Province = new("องค์การบริหารส่วนจังหวัด", "อบจ.");

    public static readonly IReadOnlyList<LocalBody> All =
    [
        Subdistrict,
        Province,
        new("เทศบาลตำบล", "ทต."),
        new("เทศบาลเมือง", "ทม."),
        new("เทศบาลนคร", "ทน."),
        new("กรุงเทพมหานคร", "กทม."),
    ];

    /// <returns>Null for a name of another kind, such as เมืองพัทยา or a school's, which has no short one.</returns>
    public static LocalBody? Of(string name) =>
        All.FirstOrDefault(body => name.StartsWith(body.Legal, StringComparison.Ordinal));

    /// <param name="typed">Whole or short.</param>
    /// <returns>Both names; the same twice for one of another kind.</returns>
    public static (string Name, string ShortName) NamesOf(string typed)
    {
        var name = typed.Trim();
        if (Of(name) is { } whole)
            return (name, whole.Short + name[whole.Legal.Length..].Trim());

        foreach (var body in All)
        {
            if (PlaceBehind(name, body.Short) is { } place)
                return (body.Legal + place, body.Short + place);
        }

        return (name, name);
    }

    /// <summary>อบต. and the like are no words, so their dot may be left out; ทม may begin one.</summary>
    private static string? PlaceBehind(string name, string abbreviation)
    {
        if (name.StartsWith(abbreviation, StringComparison.Ordinal))
            return name[abbreviation.Length..].Trim();

        var letters = abbreviation.TrimEnd('.');
        return letters.Length > 2 && name.StartsWith(letters, StringComparison.Ordinal)
            ? name[letters.Length..].Trim()
            : null;
    }
}
