using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The settings of the site.</summary>
internal static class SettingsPage
{
    private static readonly Lazy<SchemaNode> Schema = new(() => DataFormPage.SchemaOf("site.config"));

    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        if (desk.Files.Open(SourceTree.ConfigFile) is not { Text: not null } opened)
            return new PageAnswer.SeeOther(WorkplaceAddress.Setup);

        var title = desk.Say("ตั้งค่า", "Settings");
        return new DataFormPage(SourceTree.ConfigFile, Schema.Value, WorkplaceAddress.Settings, title)
        {
            Above = Code(desk),
        }.Answer(desk, request, opened);
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
