using ItaSite.Disk;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>What has just been done, and how to undo it.</summary>
internal static class Notices
{
    public const string Saved = "saved";
    public const string Nothing = "nothing";
    public const string Undone = "undone";
    public const string Dropped = "dropped";
    public const string News = "news";
    public const string NewsWait = "news-wait";

    /// <summary>The name of the query that says which entry of the news was added.</summary>
    public const string NewsFile = "news";

    /// <summary>An address that says, once it is opened, what has just been done.</summary>
    public static string At(string address, string done) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}done={done}";

    /// <summary>By the address that the last form led to.</summary>
    public static HtmlText Asked(Desk desk, FormRequest request)
    {
        var html = new HtmlWriter();
        var words = request.Asked("done") switch
        {
            Saved => desk.Say("บันทึกแล้ว", "Saved"),
            Nothing => desk.Say("ไม่มีอะไรเปลี่ยน", "Nothing has changed"),
            Undone => desk.Say("เลิกทำแล้ว", "Undone"),
            Dropped => desk.Say("ใส่ในหน้าแล้ว", "Put on the page"),
            NewsWait => desk.Say(
                "บันทึกแล้ว ข่าวที่พิมพ์ไว้ยังไม่ได้เพิ่ม กดปุ่มเพิ่มข่าว",
                "Saved. The news that is typed is not added yet"
            ),
            News => desk.Say("เพิ่มข่าวแล้ว", "Added to the news"),
            _ => "",
        };
        if (words.Length > 0)
            html.Write($"<p>{words}{Entry(desk, request.Asked(NewsFile))}</p>");

        return html.Written;
    }

    /// <summary>The new entry with the day that it bears, which may have been read from its text.</summary>
    private static HtmlText Entry(Desk desk, string file)
    {
        var html = new HtmlWriter();
        if (desk.Read?.News.FirstOrDefault(page => page.Source == file) is { Published: { } day } entry)
            html.Write($" <a href=\"{WorkplaceAddress.Page(file)}\">{entry.Title}</a> {desk.Wording.Long(day)}");

        return html.Written;
    }

    public static HtmlText LastChange(Desk desk)
    {
        var html = new HtmlWriter();
        if (desk.Files.Changes().LastOrDefault(change => change.State == ChangeState.Done) is { } change)
            html.Write(
                $"""
                <form class="undo" method="post" action="{WorkplaceAddress.Undo}">{Frame.Hidden(
                    desk,
                    ("change", change.Id)
                )}
                <p>{desk.Say("แก้ล่าสุด:", "Last change:")} {change.Reason}
                <span class="hint">{Moment(desk, change.Time)}</span>
                <button>{desk.Say("เลิกทำ", "Undo")}</button></p></form>
                """
            );

        return html.Written;
    }

    public static string Moment(Desk desk, DateTimeOffset time) =>
        $"{desk.Wording.Short(DateOnly.FromDateTime(time.LocalDateTime))} "
        + desk.Wording.Digits(time.LocalDateTime.ToString("HH.mm"))
        + desk.Say(" น.", "");
}
