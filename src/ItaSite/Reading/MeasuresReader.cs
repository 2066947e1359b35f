using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>
/// Reads measures.yaml: the cover of the agency's report, and what it does about the indicators of the perception
/// surveys.
/// </summary>
internal static class MeasuresReader
{
    public static Measures Read(SourceText source, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var fields = new MapReader(YamlReader.ReadMap(source.Text, source.File, 0, diagnostics), diagnostics);
        FolderYear.Check(fields, catalogue.Year);

        fields.Text("source");
        var measures = new Measures(
            fields.Group("report", ReadReport),
            fields.List("indicators", measure => ReadMeasure(measure, catalogue))
        );
        fields.Finish();
        return measures;
    }

    private static ReportFacts ReadReport(MapReader fields) =>
        new(
            fields.RequiredText("title"),
            fields.Group("previous-result", ReadResult),
            fields.Text("goal"),
            fields.Text("preamble")
        );

    private static PreviousResult ReadResult(MapReader fields) =>
        new(new FiscalYear(fields.Number("fiscal-year")), fields.Decimal("score"), fields.Text("grade"));

    private static Measure ReadMeasure(MapReader fields, Catalogue catalogue)
    {
        var indicator = fields.RequiredText("indicator");
        if (catalogue.Indicators.All(known => known.Id != indicator))
            fields.Report(fields.PlaceOf("indicator"), CatalogueProblems.ReferenceIsUnknown, indicator);

        foreach (
            var unit in fields
                .Scalars("responsible")
                .Where(unit => catalogue.Units.All(known => known.Key != unit.Text))
        )
            fields.Report(unit.Place, CatalogueProblems.UnitIsUnknown, unit.Text);

        return new Measure(
            indicator,
            fields.Texts("guidelines"),
            fields.Texts("responsible"),
            fields.Period("period", catalogue.AcademicYear) ?? catalogue.Whole,
            DeclaredWords.Read(fields) ?? DeclaredState.NotStarted,
            fields.Texts("progress"),
            fields.Text("doubt")
        );
    }
}
