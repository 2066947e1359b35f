using ItaSite.Catalogues;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The views of one year's register; an item's view serves its own page and the checklist alike.</summary>
internal sealed class RegisterViews
{
    private readonly Register register;
    private readonly Wording wording;
    private readonly LaterChanges changes;
    private readonly bool isForOffice;
    private readonly ElementViews elementViews;

    /// <param name="isForOffice">With points at risk, advice and doubts.</param>
    public RegisterViews(Register register, Wording wording, LaterChanges changes, bool isForOffice, BuildMemory memory)
    {
        this.isForOffice = isForOffice;
        elementViews = new ElementViews(wording, isForOffice);
        this.changes = changes;
        this.register = register;
        this.wording = wording;
        Items = register.Items.ToDictionary(record => record.Item.Code, record => View.Same(OfItem(record), memory));
        Whole = View.Same(OfRegister(), memory);
    }

    public ScriptObject Whole { get; }

    public IReadOnlyDictionary<ItemCode, ScriptObject> Items { get; }

    public ScriptObject OfElement(ElementRecord record) => elementViews.Of(record);

    private ScriptObject OfRegister()
    {
        var catalogue = register.Year.Catalogue;
        return View.Of(
            ("fiscal_year", wording.Year(catalogue.Year)),
            ("kind_of_year", catalogue.KindOfYear),
            ("year_title", wording.Year(catalogue)),
            ("title", catalogue.Title),
            ("abbreviation", catalogue.Abbreviation),
            ("source", catalogue.Source),
            ("is_draft", catalogue.IsDraft),
            ("closed", register.Year.Closed is null ? null : View.Of(catalogue.Closed, wording)),
            ("changes", changes.In(catalogue.Year)),
            ("papers", OfPapers(catalogue)),
            ("totals", OfTotals(register.Totals)),
            ("updates", OfUpdates()),
            (
                "units",
                View.List(
                    catalogue
                        .Units.Select(unit =>
                            (unit, count: catalogue.Items.Count(item => item.Responsible.Contains(unit.Key)))
                        )
                        .Where(entry => entry.count > 0)
                        .Select(entry =>
                            View.Of(("key", entry.unit.Key), ("title", entry.unit.Title), ("items", entry.count))
                        )
                )
            ),
            (
                "indicators",
                View.List(
                    catalogue.Indicators.Where(indicator => indicator.SubIndicators.Count > 0).Select(OfIndicator)
                )
            )
        );
    }

    /// <summary>Which items were published or changed when, newest first.</summary>
    private ScriptArray OfUpdates() =>
        View.List(
            register
                .Items.Where(record => record.Changed is not null)
                .GroupBy(record => record.Changed!.Value)
                .OrderByDescending(day => day.Key)
                .Select(day =>
                    View.Of(
                        ("date", View.Of(day.Key, wording)),
                        ("items", View.List(day.Select(record => Items[record.Item.Code])))
                    )
                )
        );

    public static ScriptObject OfTotals(RegisterTotals totals) =>
        View.Of(
            ("items", totals.Items),
            ("items_without_page", totals.ItemsWithoutPage),
            ("elements", totals.Elements),
            ("found", totals.Found),
            ("sample", totals.Sample),
            ("missing", totals.Missing),
            ("waived", totals.Waived),
            ("declared_done", totals.DeclaredDone)
        );

    private ScriptObject OfPapers(Catalogue catalogue)
    {
        var year = catalogue.Year;
        return View.Of(
            ("checklist", new Destination.InSite(SiteAddresses.Checklist(year))),
            ("csv", new Destination.InSite(SiteAddresses.RegisterCsv(year))),
            ("json", new Destination.InSite(SiteAddresses.RegisterJson(year))),
            ("report", new Destination.InSite(SiteAddresses.Report(year))),
            ("answers", new Destination.InSite(SiteAddresses.Answers(year))),
            ("answers_csv", new Destination.InSite(SiteAddresses.AnswersCsv(year))),
            ("units", new Destination.InSite(SiteAddresses.Units(year))),
            ("english", catalogue.HasEnglishTitles ? new Destination.InSite(SiteAddresses.English(year)) : null),
            ("priorities", isForOffice ? new Destination.InSite(SiteAddresses.Priorities(year)) : null),
            (
                "indexes",
                View.List(
                    catalogue.Indexes.Select(index =>
                        View.Of(
                            ("title", index.Title),
                            ("address", new Destination.InSite(SiteAddresses.Index(year, index)))
                        )
                    )
                )
            )
        );
    }

    private ScriptObject OfIndicator(Indicator indicator) =>
        View.Of(
            ("id", wording.Digits(indicator.Id)),
            ("title", indicator.Title),
            ("note", View.Of(indicator.Note)),
            ("instrument", OfInstrument(indicator.Instrument)),
            ("sub_indicators", View.List(indicator.SubIndicators.Select(OfSubIndicator)))
        );

    private ScriptObject OfInstrument(string id) =>
        View.Of(
            ("id", id),
            ("title", register.Year.Catalogue.Instruments.FirstOrDefault(instrument => instrument.Id == id)?.Title)
        );

    private ScriptObject OfSubIndicator(SubIndicator sub) =>
        View.Of(
            ("key", sub.Id),
            ("id", wording.Digits(sub.Id)),
            ("title", sub.Title),
            ("note", View.Of(sub.Note)),
            ("points", wording.Points(sub.Items.Select(item => register[item.Code].Points).FirstOrDefault())),
            (
                "groups",
                View.List(
                    sub.Groups.Select(itemGroup =>
                        View.Of(
                            ("title", itemGroup.Title),
                            ("items", View.List(itemGroup.Items.Select(item => Items[item.Code])))
                        )
                    )
                )
            )
        );

    private ScriptObject OfItem(ItemRecord record)
    {
        var item = record.Item;
        var page = record.Page;
        var elements = record.Elements.Select(element => (Record: element, View: elementViews.Of(element))).ToList();
        return View.Of(
            ("code", item.Code.Value),
            ("slug", item.Code.Slug),
            ("title", item.Title),
            ("title_english", item.EnglishTitle),
            ("footnotes", ElementViews.OfFootnotes(item.Footnotes)),
            (
                "all_footnotes",
                ElementViews.OfFootnotes([.. item.Footnotes, .. item.Elements.SelectMany(element => element.Footnotes)])
            ),
            ("doubt", isForOffice ? item.Doubt : null),
            ("note", View.Of(item.Note)),
            ("topic", item.Topic),
            ("group", record.Group.Title),
            ("indicator", View.Of(("id", wording.Digits(record.Indicator.Id)), ("title", record.Indicator.Title))),
            (
                "sub_indicator",
                View.Of(("id", wording.Digits(record.SubIndicator.Id)), ("title", record.SubIndicator.Title))
            ),
            ("responsible", View.List(register.Year.Catalogue.UnitsOf(item).Select(unit => unit.Title))),
            ("units", View.List(item.Responsible)),
            ("declared", page?.Declared is { } declared ? StateWords.Of(declared) : null),
            ("published", View.Of(page?.Page.Published, wording)),
            ("updated", View.Of(page?.Page.Updated, wording)),
            ("changed", View.Of(record.Changed, wording)),
            ("period", page?.Period is { } period ? wording.Period(period) : null),
            ("sample", page?.Page.IsSample ?? false),
            ("has_page", page is not null),
            ("is_unfilled", record.IsUnfilled),
            ("is_bare", record.IsBare),
            ("address", new Destination.InSite(record.Address)),
            ("row", new Destination.InSite(SiteAddresses.Checklist(register.Year.Year), item.Code.Slug)),
            ("points", wording.Points(record.Points)),
            ("points_at_risk", isForOffice ? wording.Points(record.PointsAtRisk) : null),
            ("is_at_risk", isForOffice && record.PointsAtRisk > 0),
            ("notes", View.List(page?.Notes ?? [])),
            (
                "totals",
                View.Of(
                    ("elements", record.Elements.Count),
                    ("found", record.Count(ElementState.Found)),
                    ("sample", record.Count(ElementState.Sample)),
                    ("missing", record.Count(ElementState.Missing)),
                    ("waived", record.Count(ElementState.Waived)),
                    ("optional", record.Elements.Count(element => element.Element.IsOptional))
                )
            ),
            ("elements", View.List(elements.Select(element => element.View))),
            (
                "to_do",
                View.List(
                    elements.Where(element => ElementViews.IsOpen(element.Record)).Select(element => element.View)
                )
            )
        );
    }
}
