using ItaSite.Catalogues;

namespace ItaSite.Model;

/// <summary>
/// What a year's total can still come to at most: full marks for everything but the items that lack evidence.
/// </summary>
/// <param name="AtRisk">Points of <see cref="FullMarks"/>.</param>
/// <param name="Caps">By instrument, what it can still reach by itself, of <see cref="FullMarks"/>.</param>
internal sealed record BestPossibleScore(decimal AtRisk, IReadOnlyDictionary<string, decimal> Caps)
{
    public const decimal FullMarks = 100;

    /// <summary>
    /// Shares of a weight need not be finite decimals; a cap must not miss a grade by the last of them.
    /// </summary>
    private const int Decimals = 6;

    public decimal Cap => FullMarks - AtRisk;

    public static BestPossibleScore Of(Register register) =>
        new(
            Rounded(register.Items.Sum(record => record.PointsAtRisk)),
            register
                .Year.Catalogue.Instruments.Where(instrument => instrument.Weight > 0)
                .DistinctBy(instrument => instrument.Id)
                .ToDictionary(
                    instrument => instrument.Id,
                    instrument => Rounded(FullMarks * (1 - (AtRiskIn(register, instrument) / instrument.Weight)))
                )
        );

    /// <summary>The highest grade that is still within reach; null if none is.</summary>
    public Grade? HighestOf(GradeScale scale) =>
        scale.Grades.FirstOrDefault(grade =>
            grade.AtLeast <= Cap && (grade.EachAtLeast is not { } each || Caps.Values.All(cap => each <= cap))
        );

    private static decimal AtRiskIn(Register register, Instrument instrument) =>
        register.Items.Where(record => record.Indicator.Instrument == instrument.Id).Sum(record => record.PointsAtRisk);

    private static decimal Rounded(decimal points) => decimal.Round(points, Decimals);
}
