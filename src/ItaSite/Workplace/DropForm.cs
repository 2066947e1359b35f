using ItaSite.Catalogues;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Where files are dropped; without a script, where they are chosen.</summary>
internal static class DropForm
{
    /// <summary>For whatever of the item the files serve.</summary>
    public static HtmlText OfItem(Desk desk, ItemCode item) => Of(desk, ("item", item.Value));

    public static HtmlText Of(Desk desk, ItemCode item, string element) =>
        Of(desk, ("item", item.Value), ("element", element));

    public static HtmlText OfPage(Desk desk, string file) => Of(desk, ("file", file));

    private static HtmlText Of(Desk desk, params (string Name, string Value)[] where)
    {
        var (html, id) = (new HtmlWriter(), $"drop-{where[^1].Value.Replace('/', '-').Replace('.', '-')}");
        html.Write(
            $"""
            <form class="drop" data-drop method="post" enctype="multipart/form-data"
            action="{WorkplaceAddress.Home}{WorkplaceAddress.DropPath}">
            {Frame.Hidden(desk, where)}
            <label for="{id}">{desk.Say(
                "ใส่ไฟล์ Excel PDF Word หรือรูป ลากมาวางตรงนี้ก็ได้",
                "Excel, PDF, Word or pictures: choose, or drop them here"
            )}</label>
            <input id="{id}" type="file" name="files" multiple>
            <button>{desk.Say("ใส่ไฟล์", "Put in")}</button></form>
            """
        );
        return html.Written;
    }
}
