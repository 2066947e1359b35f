using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The form for an entry of the news: a text as LINE gives it, and its pictures.</summary>
internal static class NewsForm
{
    public const string Title = Prefix + "title";
    public const string Body = Prefix + "body";
    public const string Day = Prefix + "published";
    public const string Words = Prefix + "words";

    private const string Prefix = "news-";
    private const string Form = "news-form";

    /// <summary>What items about the news are about, in every year's catalogue.</summary>
    private const string Topic = "news";

    /// <summary>
    /// On the page of an item that asks for news. Its fields go with the item's form, so that no button of the page
    /// leaves behind what was typed.
    /// </summary>
    public static HtmlText OfItem(Desk desk, ItemRecord record, FormRequest typed)
    {
        var (html, code) = (new HtmlWriter(), record.Item.Code);
        if (record.Item.Topics.Contains(Topic))
            html.Write(
                $"""
                <section class="element" id="new-news"><h2>{Heading(desk)}</h2>{Fields(desk, typed, ItemFormPage.Form)}
                <p><button form="{ItemFormPage.Form}" formaction="{WorkplaceAddress.News}"
                formenctype="multipart/form-data" name="item" value="{code.Value}">{Add(desk)}</button></p></section>
                """
            );

        return html.Written;
    }

    /// <param name="item">From whose page it comes, and whose evidence it becomes; null for none.</param>
    public static HtmlText Of(Desk desk, FormRequest request, IReadOnlyList<Diagnostic> refusals, Item? item)
    {
        var html = new HtmlWriter();
        var hidden = item is null ? [] : new[] { ("item", item.Code.Value) };
        html.Write(
            $"""
            <section class="element"><h2>{Heading(desk)}</h2>{Shown.Findings(desk, refusals)}
            <form id="{Form}" method="post" action="{WorkplaceAddress.News}"
            enctype="multipart/form-data">{Frame.Hidden(desk, hidden)}</form>{Fields(desk, request, Form)}
            <p><button class="main" form="{Form}">{Add(desk)}</button></p></section>
            """
        );
        return html.Written;
    }

    /// <summary>Whether an entry is typed that is not added yet.</summary>
    public static bool IsTyped(FormRequest request) =>
        new[] { Title, Body }.Any(name => request[name].Trim().Length > 0);

    public static FormRequest Only(FormRequest request) =>
        request with
        {
            Fields = [.. request.Fields.Where(field => IsOfNews(field.Name))],
        };

    public static FormRequest Without(FormRequest request) =>
        request with
        {
            Fields = [.. request.Fields.Where(field => !IsOfNews(field.Name))],
        };

    private static bool IsOfNews(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal)
        || name.StartsWith(FieldReader.ShownPrefix + Prefix, StringComparison.Ordinal);

    private static string Heading(Desk desk) => desk.Say("ข่าวใหม่", "New news");

    private static string Add(Desk desk) => desk.Say("เพิ่มข่าว", "Add");

    private static HtmlText Fields(Desk desk, FormRequest request, string form)
    {
        var (typed, fields, html) = (new FieldReader(null), new FieldHtml(desk, form), new HtmlWriter());
        html.Write(
            $"""
            {fields.Line(typed.Read(Title, request[Title]), desk.Say("ชื่อข่าว", "Title"), desk.Say(
                "ไม่พิมพ์คือบรรทัดแรกของเนื้อข่าว",
                "The first line of the text if left empty"
            ))}
            {fields.Area(typed.Read(Body, request[Body]), desk.Say("เนื้อข่าว", "Text"), desk.Say(
                "วางข้อความจาก LINE หรือ Word ได้",
                "Paste from LINE or Word"
            ))}
            {fields.Date(typed.Read(Day, request[Day]), desk.Say("วันที่", "Date"), desk.Say(
                "ไม่พิมพ์คือวันที่ในเนื้อข่าว ถ้าไม่มีคือวันนี้",
                "The day that the text names if left empty, else today"
            ))}
            <div class="field"><label for="files">{desk.Say("รูปและเอกสาร", "Pictures and documents")}</label>
            <input id="files" type="file" name="files" form="{form}" multiple></div>
            {fields.Area(typed.Read(Words, request[Words]), desk.Say(
                "แต่ละรูปเป็นภาพอะไร",
                "What each picture shows"
            ), desk.Say(
                "บรรทัดละรูป ตามลำดับที่เลือก อ่านให้ผู้มองไม่เห็นฟัง ถ้าเว้นว่าง โปรแกรมจะถาม",
                "One picture on a line, in their order, for those who cannot see them; asked for if left empty"
            ))}
            """
        );
        return html.Written;
    }
}
