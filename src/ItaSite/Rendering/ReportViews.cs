using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The view of the agency's report: its cover, its measures, and the pages that are its appendix.</summary>
internal sealed class ReportViews(Site site, AssessmentYear year, Wording wording, SectionsHtml html)
{
    /// <summary>
    /// The appendix's titles are the third level of the report's headings; the pages' own begin below.
    /// </summary>
    private const int AppendixLevel = 2;

    private readonly string folder = SourceTree.FolderOf(year.Year);

    public ScriptObject Whole(string title)
    {
        var facts = year.Measures.Report;
        return View.Of(
            ("title", title),
            ("previous", facts?.Previous is { } previous ? OfPrevious(previous) : null),
            ("goal", facts?.Goal),
            ("preamble", facts?.Preamble),
            (
                "instruments",
                View.List(
                    year.Catalogue.Instruments.Select(instrument =>
                            (
                                instrument,
                                indicators: year.Catalogue.Indicators.Where(indicator =>
                                        indicator.Instrument == instrument.Id && indicator.SubIndicators.Count == 0
                                    )
                                    .ToList()
                            )
                        )
                        .Where(entry => entry.indicators.Count > 0)
                        .Select(entry => OfInstrument(entry.instrument, entry.indicators))
                )
            ),
            ("appendix", View.List(OfAppendix()))
        );
    }

    private ScriptObject OfPrevious(PreviousResult previous) =>
        View.Of(
            ("fiscal_year", wording.Year(previous.Year)),
            ("score", wording.Points(previous.Score)),
            ("grade", previous.Grade)
        );

    private ScriptObject OfInstrument(Instrument instrument, IEnumerable<Indicator> indicators) =>
        View.Of(
            ("id", instrument.Id),
            ("title", instrument.Title),
            (
                "indicators",
                View.List(
                    indicators.Select(indicator =>
                        View.Of(
                            ("id", wording.Digits(indicator.Id)),
                            ("title", indicator.Title),
                            ("doubt", site.ShowsWorkshop ? indicator.Doubt : null),
                            ("measure", year.Measures.Of(indicator) is { } measure ? OfMeasure(measure) : null)
                        )
                    )
                )
            )
        );

    private ScriptObject OfMeasure(Measure measure) =>
        View.Of(
            ("guidelines", View.List(measure.Guidelines)),
            (
                "responsible",
                View.List(
                    year.Catalogue.Units.Where(unit => measure.Responsible.Contains(unit.Key))
                        .Select(unit => unit.Title)
                )
            ),
            ("period", wording.Period(measure.Period)),
            ("declared", StateWords.Of(measure.Declared)),
            ("progress", View.List(measure.Progress)),
            ("doubt", site.ShowsWorkshop ? measure.Doubt : null)
        );

    private IEnumerable<ScriptObject> OfAppendix()
    {
        var pages = site
            .Pages.Where(page => page.Source == $"{folder}committee.md")
            .Concat(
                site.Pages.Where(page => page.Source.StartsWith($"{folder}meetings/", StringComparison.Ordinal))
                    .OrderBy(page => page.Source, StringComparer.Ordinal)
            )
            .ToList();
        var prefixes = pages.ToDictionary(page => page.Address, page => $"{IdOf(page)}-");
        var moved = new MovedHtml(SiteAddresses.Report(year.Year), prefixes, html);
        return pages.Select(page =>
            View.Of(
                ("id", IdOf(page)),
                ("title", page.Title),
                ("address", new Destination.InSite(page.Address)),
                ("sample", page.IsSample),
                ("html", new HtmlText(moved.Of(page, AppendixLevel)))
            )
        );
    }

    /// <summary>From the file's path in the year's folder: <c>appendix-meetings-2022-11-29</c>.</summary>
    private string IdOf(Page page) =>
        $"appendix-{page.Source[folder.Length..^".md".Length].Replace('/', '-').Replace(' ', '-')}";
}
