using CsCheck;
using ItaSite.Catalogues;
using ItaSite.Model;

namespace ItaSite.Tests.Model;

/// <summary>How far a total can still come.</summary>
public class Outlooks
{
    private static readonly Gen<BestPossibleScore> Any = Gen.Select(
            Gen.Decimal[0, 100],
            Gen.Decimal[0, 100].Array[1, 4]
        )
        .Select(
            (atRisk, caps) =>
                new BestPossibleScore(
                    atRisk,
                    caps.Select((cap, i) => (Key: $"{i}", cap)).ToDictionary(entry => entry.Key, entry => entry.cap)
                )
        );

    private static readonly Gen<GradeScale> Scale = Gen.Select(Gen.Decimal[0, 100], Gen.Decimal[0, 100], Gen.Bool)
        .Select((atLeast, each, hasEach) => new Grade($"{atLeast}", atLeast, hasEach ? each : null))
        .Array[0, 8]
        .Select(grades => new GradeScale([.. grades.OrderByDescending(grade => grade.AtLeast)], "", null));

    [Fact]
    public void No_grade_is_called_reachable_that_the_cap_forbids() =>
        Gen.Select(Any, Scale)
            .Sample(
                (outlook, scale) =>
                    outlook.HighestOf(scale) is not { } grade
                    || (
                        grade.AtLeast <= outlook.Cap
                        && (grade.EachAtLeast is not { } each || outlook.Caps.Values.Min() >= each)
                    )
            );

    [Fact]
    public void No_higher_grade_is_left_out_that_the_cap_allows() =>
        Gen.Select(Any, Scale)
            .Sample(
                (outlook, scale) =>
                    scale
                        .Grades.TakeWhile(grade => grade != outlook.HighestOf(scale))
                        .All(grade =>
                            grade.AtLeast > outlook.Cap
                            || (grade.EachAtLeast is { } each && outlook.Caps.Values.Min() < each)
                        )
            );

    [Fact]
    public void More_at_risk_never_reaches_a_higher_grade() =>
        Gen.Select(Any, Scale, Gen.Decimal[0, 50])
            .Sample(
                (outlook, scale, more) =>
                    (outlook with { AtRisk = outlook.AtRisk + more }).HighestOf(scale) is not { } lower
                    || lower.AtLeast <= outlook.HighestOf(scale)?.AtLeast
            );
}
