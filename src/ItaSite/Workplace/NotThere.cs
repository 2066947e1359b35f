using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>An address of the workplace that leads to nothing, or to a file that no form can show.</summary>
internal static class NotThere
{
    public static PageAnswer Of(Desk desk, string what)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <p>{desk.Say("ไม่พบ", "Not found:")} {what}</p>
            <p><a href="{WorkplaceAddress.Home}">{desk.Say("กลับไปงานทั้งหมด", "Back to all work")}</a></p>
            """
        );
        return Frame.Of(desk, desk.Say("ไม่พบหน้านี้", "Not found"), html.Written, status: 404);
    }
}
