using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The form for an entry of the news: a text as LINE gives it, and its pictures.</summary>
internal static class NewsForm
{
    /// <summary>What items about the news are about, in every year's catalogue.</summary>
    public const string Topic = "news";

    /// <summary>On the page of an item that asks for news.</summary>
    public static HtmlText OfItem(Desk desk, ItemRecord record) =>
        record.Item.Topics.Contains(Topic)
            ? Of(desk, new FormRequest("", IsPost: false, new Dictionary<string, string>(), [], []), [], record.Item)
            : HtmlText.Nothing;

    /// <param name="item">From whose page it comes, and whose evidence it becomes; null for none.</param>
    public static HtmlText Of(Desk desk, FormRequest request, IReadOnlyList<Diagnostic> refusals, Item? item)
    {
        var (typed, fields, html) = (new FieldReader(null), new FieldHtml(desk, ""), new HtmlWriter());
        var hidden = item is null ? [] : new[] { ("item", item.Code.Value) };
        html.Write(
            $"""
            <section class="element" id="new-news"><h2>{desk.Say("ข่าวใหม่", "New news")}</h2>
            {Shown.Findings(desk, refusals)}
            <form method="post" action="{WorkplaceAddress.News}" enctype="multipart/form-data">{Frame.Hidden(
                desk,
                hidden
            )}
            {fields.Line(typed.Read("title", request["title"]), desk.Say("ชื่อข่าว", "Title"), desk.Say(
                "ไม่พิมพ์คือบรรทัดแรกของเนื้อข่าว",
                "The first line of the text if left empty"
            ))}
            {fields.Area(typed.Read("body", request["body"]), desk.Say("เนื้อข่าว", "Text"), desk.Say(
                "วางข้อความจาก LINE หรือ Word ได้",
                "Paste from LINE or Word"
            ))}
            {fields.Date(typed.Read("published", request["published"]), desk.Say("วันที่", "Date"), desk.Say(
                "ไม่พิมพ์คือวันที่ในเนื้อข่าว ถ้าไม่มีคือวันนี้",
                "The day that the text names if left empty, else today"
            ))}
            <div class="field"><label for="files">{desk.Say("รูปและเอกสาร", "Pictures and documents")}</label>
            <input id="files" type="file" name="files" multiple></div>
            {fields.Area(typed.Read(NewNews.Words, request[NewNews.Words]), desk.Say(
                "แต่ละรูปเป็นภาพอะไร",
                "What each picture shows"
            ), desk.Say(
                "บรรทัดละรูป ตามลำดับที่เลือก อ่านให้ผู้มองไม่เห็นฟัง ถ้าเว้นว่าง โปรแกรมจะถาม",
                "One picture on a line, in their order, for those who cannot see them; asked for if left empty"
            ))}
            <div class="buttons"><button class="main">{desk.Say("เพิ่มข่าว", "Add")}</button></div></form></section>
            """
        );
        return html.Written;
    }
}
