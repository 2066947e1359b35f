using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>Whose site it is, as printed in heads, feeds and posters.</summary>
internal sealed record Agency(
    string Name,
    string ShortName,
    string? EnglishName,
    string? Subdistrict,
    string? District,
    string? Province
)
{
    private const string Bangkok = "กรุงเทพมหานคร";

    /// <summary>Other names that have one right spelling, such as those of schools, villages and neighbours.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>With what kind of place it is: ตำบล…, in Bangkok แขวง…</summary>
    public string? SubdistrictTitle => Titled(IsInBangkok ? "แขวง" : "ตำบล", Subdistrict);

    /// <summary>With what kind of place it is: อำเภอ…, in Bangkok เขต…</summary>
    public string? DistrictTitle => Titled(IsInBangkok ? "เขต" : "อำเภอ", District);

    /// <summary>จังหวัด…; Bangkok is none.</summary>
    public string? ProvinceTitle => IsInBangkok ? Bangkok : Titled("จังหวัด", Province);

    /// <summary>What it governs, where its name and the settings leave no doubt.</summary>
    public string? Area =>
        LocalBody.Of(Name) is not { } body ? null
        : body == LocalBody.Subdistrict ? SubdistrictTitle
        : body == LocalBody.Province ? ProvinceTitle
        : null;

    private bool IsInBangkok =>
        Province is Bangkok or "กรุงเทพฯ" or "กรุงเทพ" or "กทม."
        || (Province is null && Name.StartsWith(Bangkok, StringComparison.Ordinal));

    /// <summary>Some write the kind into the settings too.</summary>
    private static string? Titled(string kind, string? name) =>
        name is null || name.StartsWith(kind, StringComparison.Ordinal) ? name : kind + name;
}
