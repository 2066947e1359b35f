using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The settings of the site.</summary>
internal static class SettingsPage
{
    private static readonly Lazy<SchemaNode> Schema = new(() =>
        SchemaNode.Read(
            SchemaLine
                .Schemas()
                .First(file => file.Path.EndsWith("site.config.schema.json", StringComparison.Ordinal))
                .Bytes
        )
    );

    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        if (desk.Files.Open(SourceTree.ConfigFile) is not { Text: { } written } opened)
            return new PageAnswer.SeeOther(WorkplaceAddress.Setup);

        var form = new SettingsForm(desk, Schema.Value, written, request.IsPost ? request : null);
        if (!request.IsPost || form.HasClash || form.Edited.Refusal is not null)
            return Of(desk, request, form, form.Edited.Refusal is { } refusal ? [refusal] : []);

        if (form.Edited.Text == written)
            return new PageAnswer.SeeOther($"{WorkplaceAddress.Settings}?done={Notices.Nothing}");

        return desk.Save(desk.Say("ตั้งค่า", "Settings"), [FileChange.Of(opened, form.Edited.Text)]) is { } refused
            ? Of(desk, request, form, [refused])
            : new PageAnswer.SeeOther($"{WorkplaceAddress.Settings}?done={Notices.Saved}");
    }

    private static PageAnswer.Html Of(
        Desk desk,
        FormRequest request,
        SettingsForm form,
        IReadOnlyList<Diagnostic> refusals
    )
    {
        var findings = desk.Site.Latest.Diagnostics.Where(finding => finding.Place.File == SourceTree.ConfigFile);
        var html = new HtmlWriter();
        html.Write(
            $"""
            {Shown.Findings(desk, [.. refusals, .. findings])}{Code(desk)}
            <form method="post" action="{WorkplaceAddress.Settings}">{Frame.Hidden(desk)}{form.Html}
            <div class="buttons"><button class="main">{desk.Say("บันทึก", "Save")}</button>
            <a href="{WorkplaceAddress.Text(SourceTree.ConfigFile)}">{desk.Say(
                "แก้เป็นข้อความ",
                "Edit as text"
            )}</a></div>
            </form>
            """
        );
        var title = desk.Say("ตั้งค่า", "Settings");
        return Frame.Of(desk, title, html.Written, WorkplaceAddress.Settings, Notices.Asked(desk, request));
    }

    /// <summary>The code as the public will scan it, with the address that it leads to.</summary>
    private static HtmlText Code(Desk desk)
    {
        var html = new HtmlWriter();
        if (desk.Read?.Config.Eit is { IsGiven: true } survey)
            html.Write(
                $"""
                <figure class="code"><img src="/{SiteAddresses.EitQrSvg.Value}" width="180" height="180" alt="{desk.Say(
                    "คิวอาร์โค้ดของแบบวัด EIT",
                    "Code of the EIT survey"
                )}"><figcaption>{desk.Say("แบบวัด EIT:", "EIT survey:")} {survey.Url}</figcaption></figure>
                """
            );

        return html.Written;
    }
}
