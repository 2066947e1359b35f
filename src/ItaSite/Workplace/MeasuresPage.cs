using ItaSite.Authoring;
using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>What the agency does about the indicators of the surveys, as a form.</summary>
internal static class MeasuresPage
{
    private static readonly Lazy<SchemaNode> Schema = new(() => DataFormPage.SchemaOf(SchemaLine.Measures));

    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        if (desk.Register is not { Year: var year })
            return new PageAnswer.SeeOther(WorkplaceAddress.Check);

        var folder = SourceTree.FolderOf(year.Year);
        var file = folder + SourceTree.MeasuresFile;
        if (desk.Files.Open(file) is not { Text: { } written } opened)
            return Begin(desk, request, year.Catalogue, folder);

        return new DataFormPage(file, Schema.Value, WorkplaceAddress.Measures, Title(desk))
        {
            Known = (node, path) => Known(desk, node, path, year.Catalogue, file, written),
            Above = PeriodList.Of(year.Year),
        }.Answer(desk, request, opened);
    }

    private static string Title(Desk desk) => desk.Say("มาตรการตามตัวชี้วัด", "Measures");

    private static SchemaNode Known(
        Desk desk,
        SchemaNode node,
        FieldPath path,
        Catalogue catalogue,
        string file,
        string written
    )
    {
        // A list is known by its last key, an entry of it by its number.
        var (key, index) = (path.Steps.LastOrDefault(step => step.Key is not null).Key, path.Steps[^1]);
        return (key, index.Key is null, node.Kind) switch
        {
            ("indicators", false, SchemaKind.List) => node with { IsOpen = true },
            ("indicators", true, SchemaKind.Map) => node with
            {
                IsFolded = true,
                Words = TitleOf(
                    desk,
                    catalogue,
                    DataFileText.Get(file, written, path.Then("indicator")) is DataNode.Scalar { Text: var id }
                        ? id
                        : ""
                ),
            },
            ("indicator", _, _) => node with { Kind = SchemaKind.Choice, Choices = IndicatorsOf(catalogue) },
            ("responsible", false, SchemaKind.Text) => node with
            {
                Kind = SchemaKind.Choice,
                Choices = UnitsOf(catalogue),
            },
            ("period", _, _) => node with { Suggestions = PeriodList.Id },
            _ => node,
        };
    }

    private static string TitleOf(Desk desk, Catalogue catalogue, string id) =>
        id.Length == 0 ? desk.Say("เพิ่มมาตรการของตัวชี้วัดอื่น", "Add one")
        : catalogue.Indicators.FirstOrDefault(indicator => indicator.Id == id) is { } known ? Words(known)
        : id;

    private static List<(string Value, string Words)> IndicatorsOf(Catalogue catalogue) =>
        [.. catalogue.Indicators.Select(indicator => (indicator.Id, Words(indicator)))];

    private static List<(string Value, string Words)> UnitsOf(Catalogue catalogue) =>
        [.. catalogue.Units.Select(unit => (unit.Key, unit.Title))];

    private static string Words(Indicator indicator) => $"{indicator.Id} {indicator.Title}".TrimEnd();

    private static PageAnswer Begin(Desk desk, FormRequest request, Catalogue catalogue, string folder)
    {
        var file = MeasuresText.Of(catalogue, folder).FirstOrDefault();
        if (request.IsPost && file is not null)
            return desk.Save(Title(desk), [FileChange.New(file.Path, file.Bytes.ToArray())]) is { } refused
                ? Frame.Of(desk, Title(desk), Shown.Findings(desk, [refused]), WorkplaceAddress.Measures, status: 409)
                : new PageAnswer.SeeOther(Notices.At(WorkplaceAddress.Measures, Notices.Saved));

        var html = new HtmlWriter();
        if (file is null)
            html.Write(
                $"""
                <p>{desk.Say(
                    "ปีนี้ไม่มีตัวชี้วัดจากแบบวัดการรับรู้ จึงไม่มีมาตรการที่ต้องกรอก",
                    "No indicator of this year is measured by a survey, so there are no measures to fill in"
                )}</p>
                """
            );
        else
            html.Write(
                $"""
                <p>{desk.Say(
                    "ยังไม่มีมาตรการของปีนี้ จะสร้างไฟล์ให้กรอกตามตัวชี้วัดในบัญชีรายการ:",
                    "There are no measures yet. A file to fill in will be made after the catalogue:"
                )} {file.Path}</p>
                {Frame.Button(desk, WorkplaceAddress.Measures, desk.Say("เริ่มกรอกมาตรการ", "Begin"))}
                """
            );

        return Frame.Of(desk, Title(desk), html.Written, WorkplaceAddress.Measures);
    }
}
