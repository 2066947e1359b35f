using ItaSite.Catalogues;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>
/// The year's items in one row: from any of them each other one is a click away, or takes files at once.
/// </summary>
internal static class ItemStrip
{
    public static HtmlText Of(Desk desk, ItemCode here)
    {
        var html = new HtmlWriter();
        html.Write($"<nav class=\"strip\" aria-label=\"{desk.Say("ทุกข้อ", "All items")}\"><ul>");
        foreach (var record in desk.Register?.Items ?? [])
            html.Write(
                $"""
                <li><a href="{WorkplaceAddress.Item(record.Item.Code)}" title="{record.Item.Title}"{Drop(
                    record.Item.Code
                )}{(record.Item.Code == here ? new HtmlText(" aria-current=\"page\"") : HtmlText.Nothing)}
                class="{HomePage.Class(record)}">{record.Item.Code.Value}</a></li>
                """
            );

        html.Write($"</ul></nav>{Form(desk)}");
        return html.Written;
    }

    /// <summary>Marks what takes files of an item that are dropped on it.</summary>
    public static HtmlText Drop(ItemCode item)
    {
        var html = new HtmlWriter();
        html.Write($" data-drop-item=\"{item.Value}\"");
        return html.Written;
    }

    /// <summary>By which the script sends files that are dropped on an item's code or tile.</summary>
    public static HtmlText Form(Desk desk)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <form id="drop-on-item" method="post" enctype="multipart/form-data" hidden
            action="{WorkplaceAddress.Home}{WorkplaceAddress.DropPath}">{Frame.Hidden(desk, ("item", ""))}
            <input type="file" name="files" multiple></form>
            """
        );
        return html.Written;
    }
}
