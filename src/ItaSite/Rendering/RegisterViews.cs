using ItaSite.Model;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The views of one year's register; an item's view serves its own page and the checklist alike.</summary>
internal sealed class RegisterViews
{
    private readonly Register register;
    private readonly Wording wording;
    private readonly LaterChanges changes;

    public RegisterViews(Register register, Wording wording, LaterChanges changes)
    {
        this.changes = changes;
        this.register = register;
        this.wording = wording;
        Items = register.Items.ToDictionary(record => record.Item.Code, OfItem);
        Whole = OfRegister();
    }

    public ScriptObject Whole { get; }

    public IReadOnlyDictionary<ItemCode, ScriptObject> Items { get; }

    private ScriptObject OfRegister()
    {
        var catalogue = register.Year.Catalogue;
        var totals = register.Totals;
        return View.Of(
            ("fiscal_year", wording.Year(catalogue.Year)),
            ("title", catalogue.Title),
            ("abbreviation", catalogue.Abbreviation),
            ("source", catalogue.Source),
            ("closed", register.Year.Closed is null ? null : wording.Date(catalogue.Closed)),
            ("changes", changes.In(catalogue.Year)),
            ("totals", View.Of(
                ("items", totals.Items),
                ("items_without_page", totals.ItemsWithoutPage),
                ("elements", totals.Elements),
                ("found", totals.Found),
                ("sample", totals.Sample),
                ("missing", totals.Missing),
                ("waived", totals.Waived),
                ("declared_done", totals.DeclaredDone))),
            ("units", View.List(catalogue.Units
                .Select(unit => (unit, count: catalogue.Items.Count(item => item.Responsible.Contains(unit.Key))))
                .Where(entry => entry.count > 0)
                .Select(entry => View.Of(("key", entry.unit.Key), ("title", entry.unit.Title), ("items", entry.count))))),
            ("indicators", View.List(catalogue.Indicators
                .Where(indicator => indicator.SubIndicators.Count > 0)
                .Select(OfIndicator))));
    }

    private ScriptObject OfIndicator(Indicator indicator) => View.Of(
        ("id", wording.Digits(indicator.Id)),
        ("title", indicator.Title),
        ("sub_indicators", View.List(indicator.SubIndicators.Select(OfSubIndicator))));

    private ScriptObject OfSubIndicator(SubIndicator sub) => View.Of(
        ("id", wording.Digits(sub.Id)),
        ("title", sub.Title),
        ("points", wording.Points(sub.Items.Select(item => register[item.Code].Points).FirstOrDefault())),
        ("groups", View.List(sub.Groups.Select(itemGroup => View.Of(
            ("title", itemGroup.Title),
            ("items", View.List(itemGroup.Items.Select(item => Items[item.Code]))))))));

    private ScriptObject OfItem(ItemRecord record)
    {
        var item = record.Item;
        var page = record.Page;
        return View.Of(
            ("code", item.Code.Value),
            ("title", item.Title),
            ("footnote", item.Footnote),
            ("doubt", item.Doubt),
            ("topic", item.Topic),
            ("group", record.Group.Title),
            ("indicator", View.Of(("id", wording.Digits(record.Indicator.Id)), ("title", record.Indicator.Title))),
            ("sub_indicator", View.Of(("id", wording.Digits(record.SubIndicator.Id)), ("title", record.SubIndicator.Title))),
            ("responsible", View.List(register.Year.Catalogue.UnitsOf(item).Select(unit => unit.Title))),
            ("units", View.List(item.Responsible)),
            ("declared", page?.Declared is { } declared ? StateWords.Of(declared) : null),
            ("published", wording.Date(page?.Page.Published)),
            ("updated", wording.Date(page?.Page.Updated)),
            ("period", page?.Period is { } period ? wording.Period(period) : null),
            ("sample", page?.Page.IsSample ?? false),
            ("has_page", page is not null),
            ("address", new Destination.InSite(record.Address)),
            ("points", wording.Points(record.Points)),
            ("notes", View.List(page?.Notes ?? [])),
            ("totals", View.Of(
                ("elements", record.Elements.Count),
                ("found", record.Count(ElementState.Found)),
                ("sample", record.Count(ElementState.Sample)),
                ("missing", record.Count(ElementState.Missing)),
                ("waived", record.Count(ElementState.Waived)),
                ("optional", record.Elements.Count(element => element.Element.IsOptional)))),
            ("elements", View.List(record.Elements.Select(OfElement))));
    }

    public static ScriptObject OfElement(ElementRecord record) => View.Of(
        ("key", record.Element.Key),
        ("statement", record.Element.Statement),
        ("optional", record.Element.IsOptional),
        ("doubt", record.Element.Doubt),
        ("state", StateWords.Of(record.State)),
        ("reason", record.Reason),
        ("parts", View.List(record.Element.Parts.Select(part => part.Title))),
        ("examples", View.List(record.Element.Examples)),
        ("evidence", View.List(record.Evidence.Select(evidence => View.Of(
            ("kind", StateWords.Of(evidence.Kind)),
            ("title", evidence.Title),
            ("address", evidence.Destination),
            ("is_external", evidence.Destination is Destination.Elsewhere))))));
}
