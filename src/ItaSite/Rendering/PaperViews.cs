using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The views of the papers that a year's register writes, but the report.</summary>
internal sealed class PaperViews(Register register, RegisterViews items, Site site, Wording wording)
{
    private readonly Catalogue catalogue = register.Year.Catalogue;

    public ScriptArray Answers() =>
        View.List(register.Items.Select(record => OfAnswer(new Answer(record, catalogue, site.Config), record)));

    /// <summary>By unit in the catalogue's order, and last, without a title, what no unit answers for.</summary>
    public ScriptArray Units() =>
        View.List(
            register
                .OfUnits()
                .Select(entry =>
                    View.Of(
                        ("id", IdOf(entry.Unit)),
                        ("title", entry.Unit?.Title),
                        ("address", AddressOf(SiteAddresses.Units(catalogue.Year), entry.Unit)),
                        ("totals", RegisterViews.OfTotals(RegisterTotals.Of(entry.Items))),
                        ("at_risk", site.ShowsWorkshop ? AtRisk(entry.Items) : null),
                        ("items", Views(entry.Items))
                    )
                )
        );

    public ScriptObject Priorities()
    {
        var outlook = BestPossibleScore.Of(register);
        var ranked = AtRiskOnly(register.ByPointsAtRisk());
        return View.Of(
            ("at_risk", wording.Points(outlook.AtRisk)),
            ("cap", wording.Points(outlook.Cap)),
            ("full_marks", wording.Number((int)BestPossibleScore.FullMarks)),
            ("roll_up", StateWords.Of(catalogue.RollUp)),
            (
                "instruments",
                View.List(
                    catalogue.Instruments.Select(instrument =>
                        View.Of(
                            ("id", instrument.Id),
                            ("title", instrument.Title),
                            ("weight", wording.Digits(RegisterCsv.Points(instrument.Weight))),
                            ("cap", outlook.Caps.TryGetValue(instrument.Id, out var cap) ? wording.Points(cap) : null)
                        )
                    )
                )
            ),
            ("grades", OfGrades(outlook)),
            ("items", Views(ranked)),
            (
                "waiting",
                Views([
                    .. register.Items.Where(record =>
                        record.PointsAtRisk == 0 && record.Elements.Any(ElementViews.IsOpen)
                    ),
                ])
            ),
            (
                "units",
                View.List(
                    register
                        .ByUnit()
                        .Select(entry => (entry.Unit, Items: AtRiskOnly(entry.Items)))
                        .Where(entry => entry.Items.Count > 0)
                        .Select(entry =>
                            View.Of(
                                ("id", IdOf(entry.Unit)),
                                ("title", entry.Unit?.Title),
                                ("address", AddressOf(SiteAddresses.Priorities(catalogue.Year), entry.Unit)),
                                ("at_risk", AtRisk(entry.Items)),
                                ("items", Views(entry.Items))
                            )
                        )
                )
            )
        );
    }

    public ScriptObject Index(CrossIndex index) =>
        View.Of(
            ("title", index.Title),
            ("source", index.Source),
            (
                "entries",
                View.List(
                    index.Entries.Select(entry =>
                        View.Of(
                            ("key", wording.Digits(entry.Key)),
                            ("title", entry.Title),
                            (
                                "items",
                                Views([
                                    .. entry
                                        .Items.Select(code => catalogue.Find(code.Value))
                                        .OfType<Item>()
                                        .Select(item => register[item.Code]),
                                ])
                            )
                        )
                    )
                )
            )
        );

    private ScriptObject OfAnswer(Answer answer, ItemRecord record) =>
        View.Of(
            ("item", items.Items[record.Item.Code]),
            ("url", answer.Url),
            (
                "evidence",
                View.List(
                    answer.Evidence.Select(destination =>
                        View.Of(("address", destination), ("url", answer.UrlOf(destination)))
                    )
                )
            ),
            ("has_path", record.Path is not null),
            ("sample", answer.Sample is { } sample ? wording.Digits(sample) : null),
            ("explanation", answer.Explanation)
        );

    private ScriptObject? OfGrades(BestPossibleScore outlook) =>
        catalogue.Grades is not { Grades.Count: > 0 } scale
            ? null
            : View.Of(
                (
                    "scale",
                    View.List(
                        scale.Grades.Select(grade =>
                            View.Of(
                                ("title", grade.Title),
                                ("at_least", wording.Digits(RegisterCsv.Points(grade.AtLeast))),
                                (
                                    "each_at_least",
                                    grade.EachAtLeast is { } each ? wording.Digits(RegisterCsv.Points(each)) : null
                                )
                            )
                        )
                    )
                ),
                ("source", scale.Source),
                ("doubt", scale.Doubt),
                ("highest", outlook.HighestOf(scale)?.Title)
            );

    private static IReadOnlyList<ItemRecord> AtRiskOnly(IEnumerable<ItemRecord> records) =>
        [.. records.Where(record => record.PointsAtRisk > 0)];

    private string AtRisk(IEnumerable<ItemRecord> records) =>
        wording.Points(records.Sum(record => record.PointsAtRisk));

    private ScriptArray Views(IEnumerable<ItemRecord> records) =>
        View.List(records.Select(record => items.Items[record.Item.Code]));

    private static Destination.InSite AddressOf(SitePath page, Unit? unit) => new(page, IdOf(unit));

    private static string IdOf(Unit? unit) => $"unit-{unit?.Key ?? "none"}";
}
