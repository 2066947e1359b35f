namespace ItaSite.Catalogues;

/// <summary>The names that the assessment gives to total scores.</summary>
/// <param name="Grades">
/// From the highest; of two that ask for the same total, the one that asks more of each instrument is first.
/// </param>
/// <param name="Source">Where the scale is from.</param>
/// <param name="Doubt">What is not certain about it, shown beside it.</param>
internal sealed record GradeScale(IReadOnlyList<Grade> Grades, string Source, string? Doubt);
