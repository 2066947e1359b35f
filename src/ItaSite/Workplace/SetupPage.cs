using System.Text;
using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Begins a site in a folder that has none: the agency's name, its place and its addresses.</summary>
internal static class SetupPage
{
    private static readonly (string Name, string[] Path)[] Places =
    [
        ("subdistrict", ["agency", "subdistrict"]),
        ("district", ["agency", "district"]),
        ("province", ["agency", "province"]),
        ("baseUrl", ["baseUrl"]),
        ("eit", ["eit", "url"]),
    ];

    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        if (desk.HasSettings)
            return new PageAnswer.SeeOther(WorkplaceAddress.Home);

        var name = request["name"].Trim();
        if (!request.IsPost)
            return Of(desk, request, []);

        if (name.Length == 0)
            return Of(desk, request, [Diagnostic.At(Place.TopOf("ita"), WorkplaceProblems.NameIsMissing)]);

        var files = ShippedCatalogue.All().FirstOrDefault(shipped => shipped.Name == request["catalogue"])
            is { } shipped
            ? SiteStarter.Start(name, shipped.File)
            : SiteStarter.Start(name);
        var settings = files.First(file => file.Path == SourceTree.ConfigFile);
        var edited = Filled(settings.Text, request);
        if (edited.Refusal is { } refusal)
            return Of(desk, request, [refusal]);

        if (Wrong(edited.Text) is { Count: > 0 } wrong)
            return Of(desk, request, wrong);

        try
        {
            NewFiles.WriteAll(
                desk.Site.Root,
                [
                    .. files
                        .Where(file => file != settings)
                        .Append(new NewFile(settings.Path, edited.Text))
                        .Select(file => (file.Path, file.Bytes)),
                ]
            );
        }
        catch (DiskException error)
        {
            return Of(desk, request, [error.Diagnostic]);
        }

        desk.Site.Build([desk.Site.Root]);
        return new PageAnswer.SeeOther(WorkplaceAddress.Home);
    }

    private static EditedText Filled(string text, FormRequest request)
    {
        var edited = new EditedText(text);
        foreach (var (name, path) in Places)
        {
            if (request[name].Trim() is { Length: > 0 } typed)
                edited = edited.Then(now =>
                    DataFileText.Set(SourceTree.ConfigFile, now, PathOf(path), FieldValue.Of(typed))
                );
        }

        return request["eit"].Trim().Length == 0
            ? edited
            : edited.Then(now => DataFileText.Remove(SourceTree.ConfigFile, now, FieldPath.Of("eit", "sample")));
    }

    /// <summary>
    /// Such as the address of the staff's survey in place of the public's: told while it is in the form.
    /// </summary>
    private static IReadOnlyList<Diagnostic> Wrong(string settings) =>
        [
            .. PublishSettingsOf
                .Read(SourceFile.Of(SourceTree.ConfigFile, Encoding.UTF8.GetBytes(settings)))
                .Diagnostics.Where(finding => finding.Severity == Severity.Error),
        ];

    private static FieldPath PathOf(string[] path) => new([.. path.Select(step => (PathStep)step)]);

    private static PageAnswer.Html Of(Desk desk, FormRequest request, IReadOnlyList<Diagnostic> refusals)
    {
        var (reader, fields, html) = (new FieldReader(null), new FieldHtml(desk, ""), new HtmlWriter());
        html.Write(
            $"""
            <p class="lead">{desk.Say(
                "กรอกเท่าที่ทราบ แก้ภายหลังได้ในหน้าตั้งค่า",
                "Fill in what you know; all of it can be changed in the settings later"
            )}</p>{Shown.Findings(desk, refusals)}
            <form method="post" action="{WorkplaceAddress.Setup}">{Frame.Hidden(desk)}
            {Line("name", desk.Say("ชื่อเต็มของหน่วยงาน", "Full name of the agency"), "องค์การบริหารส่วนตำบลบ้านสวน")}
            {Line("subdistrict", desk.Say("ตำบล", "Subdistrict"))}
            {Line("district", desk.Say("อำเภอ", "District"))}
            {Line("province", desk.Say("จังหวัด", "Province"))}
            {Line("baseUrl", desk.Say("ที่อยู่เว็บไซต์", "Address of the site"), "https://www.….go.th/")}
            {Line("eit", desk.Say("ที่อยู่แบบวัด EIT จากระบบ ITAS", "Address of the EIT survey"), desk.Say(
                "ไม่ใช่ที่อยู่แบบวัด IIT เว้นว่างได้ถ้ายังไม่ได้รับ",
                "Not the IIT survey's; may be left empty"
            ))}
            {Catalogues(desk, reader, fields, request)}
            <div class="buttons"><button class="main">{desk.Say("เริ่มเว็บไซต์", "Begin the site")}</button></div>
            </form>
            """
        );
        return Frame.Of(desk, desk.Say("เริ่มเว็บไซต์", "Begin a site"), html.Written, WorkplaceAddress.Setup);

        HtmlText Line(string name, string label, string hint = "") =>
            fields.Line(reader.Read(name, request[name]), label, hint);
    }

    private static HtmlText Catalogues(Desk desk, FieldReader reader, FieldHtml fields, FormRequest request) =>
        fields.Choice(
            reader.Read("catalogue", request["catalogue"] is { Length: > 0 } chosen ? chosen : OfToday(desk)),
            desk.Say("ปีงบประมาณของบัญชีรายการ", "Fiscal year of the catalogue"),
            ShippedCatalogue.All().Select(shipped => (shipped.Name, ShownCatalogue.Words(desk, shipped)))
        );

    /// <summary>The year that it is, or the last one before it that the program carries.</summary>
    private static string OfToday(Desk desk)
    {
        var (known, today) = (ShippedCatalogue.All(), FiscalYear.Of(DateOnly.FromDateTime(desk.Now.DateTime)));
        return (known.LastOrDefault(shipped => shipped.Year.CompareTo(today) <= 0) ?? known[0]).Name;
    }
}
