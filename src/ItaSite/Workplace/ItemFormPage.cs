using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The form of an item: its elements, what is wanted, what is found, and where to put files.</summary>
internal static class ItemFormPage
{
    public const string Form = "item-form";

    public static PageAnswer Answer(Desk desk, string code, FormRequest request)
    {
        if (ItemInWork.Open(desk, code, request.IsPost ? request : null) is not { } item)
            return NotThere.Of(desk, code);

        if (request.Has(TypedForm.ThrowAway))
        {
            desk.Files.Drafts.Remove(item.Draft);
            return new PageAnswer.SeeOther(item.Draft);
        }

        if (!request.IsPost)
            return TypedForm.Find(desk, item.Draft, request) is { } typed
                ? Of(desk, ItemInWork.Open(desk, code, typed) ?? item, request, [], typed)
                : Of(desk, item, request, []);

        if (request.Has(NothingHappened.Asked))
            return NothingHappened.Write(desk, item) is { } told
                ? Of(desk, item, request, [told])
                : Done(item, Notices.Saved);

        if (request.Has("live"))
        {
            TypedForm.Keep(desk, item.Draft, item.File, item.Opened?.Version, request);
            return Live(desk, item);
        }

        if (request.Has(TextLook.Asked))
            TypedForm.Keep(desk, item.Draft, item.File, item.Opened?.Version, request);

        if (request.Has(TextLook.Asked) || item.HasClash || item.Edited.Refusal is not null)
            return Of(desk, item, request, item.Edited.Refusal is { } refusal ? [refusal] : []);

        if (!item.IsChanged)
            return NewsForm.IsTyped(request) ? NewsWait(desk, item, request) : Done(item, Notices.Nothing);

        var reason = desk.Say($"แก้ข้อ {item.Record.Item.Code}", $"Item {item.Record.Item.Code}");
        return desk.Save(reason, item.Changes, item.Draft) is { } refused
                ? Of(desk, ItemInWork.Open(desk, code, request) ?? item, request, [refused])
            : NewsForm.IsTyped(request) ? NewsWait(desk, item, request)
            : Done(item, Notices.Saved);
    }

    /// <summary>An entry of the news that was typed and not added is in the form again.</summary>
    private static PageAnswer.SeeOther NewsWait(Desk desk, ItemInWork item, FormRequest request)
    {
        var version = desk.Files.Open(item.File)?.Version;
        TypedForm.Keep(desk, item.Draft, item.File, version, NewsForm.Only(request));
        return Done(item, Notices.NewsWait);
    }

    private static PageAnswer.SeeOther Done(ItemInWork item, string notice) =>
        new(Notices.At(WorkplaceAddress.Item(item.Record.Item.Code), notice));

    /// <summary>The states as they would be, for the script to put in place of those shown.</summary>
    private static PageAnswer.Html Live(Desk desk, ItemInWork item)
    {
        var result = desk.Site.Try([.. item.Changes.Select(change => SourceFile.Of(change.Path, change.Bytes!))]);
        var record = desk.RecordIn(result, item.Record.Item);
        var html = new HtmlWriter();
        var isDraft = item["draft"].Typed == "true";
        var look = isDraft
            ? TextLook.Of(desk, item.File, item.Edited, item.Draft)
            : new TextLook(desk, result.Site, item.File, item.Draft);
        html.Write($"<div data-live=\"page\">{PageFindings(desk, item, result.Diagnostics, record)}</div>");
        foreach (var element in record?.Elements ?? [])
        {
            html.Write($"<div data-live=\"{element.Element.Key}\">{ElementForm.State(desk, element)}</div>");
            html.Write($"{look.Below(element.Element.Key)}");
        }

        return new PageAnswer.Html(html.Written.Value);
    }

    private static PageAnswer.Html Of(
        Desk desk,
        ItemInWork item,
        FormRequest request,
        IReadOnlyList<Diagnostic> refusals,
        FormRequest? typed = null
    )
    {
        var (record, html) = (item.Record, new HtmlWriter());
        var address = WorkplaceAddress.Item(record.Item.Code);
        html.Write(
            $"""
            {ItemStrip.Of(desk, record.Item.Code)}
            {Shown.Findings(desk, refusals)}{TypedForm.Notice(desk, item.Draft, address)}
            <form id="{Form}" class="page-form" method="post" action="{address}" data-live-form>
            {Frame.Hidden(desk)}
            </form>
            <div data-live="page">{PageFindings(desk, item, desk.Site.Latest.Diagnostics, record)}</div>
            {WholeItem(desk, record)}{NothingHappened.Of(desk, item)}{NewsForm.OfItem(desk, record, typed ?? request)}
            {OwnPageInWork.Of(desk, item, new FieldHtml(desk, Form))}{Contents(desk, record)}
            """
        );
        var isAsked = request.Has(TextLook.Asked);
        var look = isAsked
            ? TextLook.Of(desk, item.File, item.Edited, address)
            : TextLook.OfSaved(desk, item.File, address);
        foreach (var element in record.Elements)
            html.Write($"{ElementForm.Of(desk, item, element, look.Folded(look.Below(element.Element.Key), isAsked))}");

        html.Write($"{PageFields(desk, item)}{Buttons(desk, item)}");
        var title = $"{record.Item.Code.Value} {record.Item.Title}";
        return Frame.Of(desk, title, html.Written, notice: Notices.Asked(desk, request));
    }

    /// <summary>What is wrong with the page beyond its elements, at the place where it is mended.</summary>
    private static HtmlText PageFindings(
        Desk desk,
        ItemInWork item,
        IReadOnlyList<Diagnostic> findings,
        ItemRecord? record
    )
    {
        var ofElements = (record?.Elements ?? []).SelectMany(element => element.Verdicts).Select(it => it.Diagnostic);
        return Shown.Findings(
            desk,
            [
                .. findings
                    .Where(finding => finding.Place.File == item.File && !Shown.IsLacking(finding))
                    .Except(ofElements),
            ]
        );
    }

    /// <summary>One drop serves as many elements as it can.</summary>
    private static HtmlText WholeItem(Desk desk, ItemRecord record)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <section class="element whole" id="whole-item"><h2>{desk.Say("ใส่ไฟล์ของข้อนี้", "Files of this item")}</h2>
            <p class="hint">{desk.Say(
                "โปรแกรมอ่านไฟล์และบอกว่าใช้กับองค์ประกอบใดได้บ้าง ใส่ครั้งเดียวได้หลายองค์ประกอบ",
                "The files are read, and you are told which elements they serve"
            )}</p>{DropForm.OfItem(desk, record.Item.Code)}</section>
            """
        );
        return html.Written;
    }

    private static HtmlText Contents(Desk desk, ItemRecord record)
    {
        var html = new HtmlWriter();
        html.Write($"<nav class=\"contents\" aria-label=\"{desk.Say("องค์ประกอบ", "Elements")}\"><ol>");
        foreach (var known in record.Elements)
            html.Write(
                $"""
                <li><a href="#{known.Element.Key}">{known.Element.Statement}</a> {Shown.State(desk, known.State)}</li>
                """
            );

        html.Append("</ol></nav>");
        return html.Written;
    }

    private static HtmlText PageFields(Desk desk, ItemInWork item)
    {
        var (fields, html, year) = (new FieldHtml(desk, Form), new HtmlWriter(), $"{desk.Register!.Year.Year}");
        html.Write($"<section class=\"element\"><h2>{desk.Say("เกี่ยวกับหน้านี้", "About this page")}</h2>");
        html.Write(
            $"{fields.Choice(item["declared"], desk.Say("หน่วยงานแจ้งว่า", "The agency declares"), Declared(desk))}"
        );
        html.Write(
            $"{fields.Date(
            item["published"],
            desk.Say("วันที่เผยแพร่", "Published"),
            desk.Say($"เช่น 20 เม.ย. {year} หรือ 20/4/{year}", $"Such as 20/4/{year}")
        )}"
        );
        html.Write(
            $"{fields.Line(
            item["period"],
            desk.Say("ช่วงเวลาของข้อมูล", "Period of the data"),
            desk.Say("เลือกจากรายการ หรือพิมพ์วันเริ่มต้นถึงวันสิ้นสุด", "Choose, or type"),
            list: PeriodList.Id
        )}{PeriodList.Of(desk.Register!.Year.Year)}"
        );
        html.Write(
            $"{fields.Check(
            item["sample"],
            desk.Say("ทั้งหน้าเป็นตัวอย่าง ไม่ใช่ข้อมูลของหน่วยงาน", "The whole page is a sample"),
            desk.Say("เอาเครื่องหมายออกเมื่อใส่ข้อมูลจริงแล้ว", "Take the mark away once the data are real")
        )}"
        );
        html.Write(
            $"{fields.Check(item["draft"], desk.Say("ยังไม่เผยแพร่หน้านี้", "Not to be published yet"))}</section>"
        );
        return html.Written;
    }

    private static IEnumerable<(string Value, string Words)> Declared(Desk desk) =>
        [
            ("", desk.Say("ยังไม่แจ้ง", "nothing")),
            ("done", desk.Say("ดำเนินการแล้ว", "done")),
            ("in-progress", desk.Say("อยู่ระหว่างดำเนินการ", "in progress")),
            ("not-started", desk.Say("ยังไม่ดำเนินการ", "not started")),
        ];

    private static HtmlText Buttons(Desk desk, ItemInWork item)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <div class="buttons"><button class="main" form="{Form}">{desk.Say("บันทึก", "Save")}</button>
            {TextLook.Button(desk, Form)}
            <a href="/{item.Record.Address.Value}" target="_blank">{desk.Say(
                "ดูหน้าที่ผู้เข้าชมเห็น",
                "See the page"
            )}</a>
            <a href="{WorkplaceAddress.Text(item.File)}">{desk.Say("แก้เป็นข้อความ", "Edit as text")}</a>
            <a href="{WorkplaceAddress.HistoryOf(item.File)}">{desk.Say("ประวัติ", "History")}</a></div>
            """
        );
        return html.Written;
    }
}
