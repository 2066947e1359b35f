using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>
/// A form of a page that an earlier run of the program showed: nothing is done with it, and nothing that was typed in
/// it is lost.
/// </summary>
internal static class SendAgain
{
    public static PageAnswer Of(Desk desk, FormRequest old)
    {
        var title = desk.Say("ยังไม่ได้บันทึก ให้ส่งอีกครั้ง", "Not saved yet: send it again");
        var html = new HtmlWriter();
        html.Write(
            $"""
            <p class="lead">{desk.Say(
                "โปรแกรมปิดแล้วเปิดใหม่หลังจากเปิดหน้านี้ สิ่งที่พิมพ์ยังอยู่ครบ",
                "The program was started anew after that page was opened. What you typed is still here."
            )}</p>
            <form method="post" action="{AddressOf(old)}" enctype="multipart/form-data">
            {Frame.Hidden(desk, [.. Kept(old)])}
            {Files(desk, old)}
            <div class="buttons"><button class="main">{desk.Say("ส่งอีกครั้ง", "Send again")}</button></div></form>
            """
        );
        return Frame.Of(desk, title, html.Written, status: 403);
    }

    private static string AddressOf(FormRequest old) =>
        WorkplaceAddress.Home
        + old.Path
        + (old.Query.Count == 0 ? "" : "?")
        + string.Join('&', old.Query.Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value)}"));

    /// <summary>A password is nobody's to keep in a page.</summary>
    private static IEnumerable<(string Name, string Value)> Kept(FormRequest old) =>
        old.Fields.Where(field => field.Name is not (WorkplaceDoor.TokenField or PublishHtml.PasswordField));

    /// <summary>No page can hand a file on: it is chosen once more.</summary>
    private static HtmlText Files(Desk desk, FormRequest old)
    {
        var html = new HtmlWriter();
        foreach (var (at, files) in old.Files.GroupBy(file => file.Field).Index())
            html.Write(
                $"""
                <div class="field"><label for="again-{at}">{desk.Say("เลือกไฟล์อีกครั้ง", "Choose the files again")}: {
                    string.Join(", ", files.Select(file => file.Name))
                }</label>
                <input id="again-{at}" type="file" name="{files.Key}" multiple required></div>
                """
            );

        return html.Written;
    }
}
