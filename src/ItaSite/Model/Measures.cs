using ItaSite.Catalogues;

namespace ItaSite.Model;

/// <summary>measures.yaml: the agency's own report on its measures to raise the assessment's result.</summary>
/// <param name="Report">Null while the agency has not named its report.</param>
internal sealed record Measures(ReportFacts? Report, IReadOnlyList<Measure> All)
{
    public static readonly Measures None = new(null, []);

    public Measure? Of(Indicator indicator) => All.FirstOrDefault(measure => measure.Indicator == indicator.Id);
}
