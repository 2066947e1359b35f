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
    /// <summary>Other names that have one right spelling, such as those of schools, villages and neighbours.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
