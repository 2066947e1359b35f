using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>
/// What a person typed and has not saved: kept while they type, and there again when the page is opened once more,
/// whatever became of the browser or the program.
/// </summary>
internal static class TypedForm
{
    public const string ThrowAway = "throw-away";

    public static void Keep(Desk desk, string key, string file, string? version, FormRequest typed) =>
        desk.Files.Drafts.Keep(key, file, version, TextOf(typed));

    /// <returns>Null if nothing is kept.</returns>
    public static FormRequest? Find(Desk desk, string key, FormRequest asked) =>
        desk.Files.Drafts.Find(key) is { } draft ? asked with { Fields = FieldsIn(draft.Text) } : null;

    /// <summary>Says that it is there, and offers to throw it away.</summary>
    public static HtmlText Notice(Desk desk, string key, string address)
    {
        if (desk.Files.Drafts.Find(key) is not { } draft)
            return HtmlText.Nothing;

        var html = new HtmlWriter();
        html.Write(
            $"""
            <form class="kept" method="post" action="{address}">{Frame.Hidden(desk, (ThrowAway, "1"))}
            <p>{desk.Say(
                "ข้อความที่ท่านพิมพ์ไว้และยังไม่ได้บันทึกอยู่ในแบบฟอร์มนี้แล้ว",
                "What you typed and did not save is in this form again"
            )} <span class="hint">{Notices.Moment(desk, draft.Time)}</span>
            <button>{desk.Say("ทิ้งที่พิมพ์ไว้", "Throw it away")}</button></p></form>
            """
        );
        return html.Written;
    }

    private static string TextOf(FormRequest typed) =>
        string.Join(
            '&',
            typed
                .Fields.Where(field => field.Name is not WorkplaceDoor.TokenField and not "live")
                .Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}")
        );

    private static IReadOnlyList<(string Name, string Value)> FieldsIn(string text) =>
        [
            .. text.Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(field => field.Split('=', 2))
                .Where(field => field.Length == 2)
                .Select(field => (Uri.UnescapeDataString(field[0]), Uri.UnescapeDataString(field[1]))),
        ];
}
