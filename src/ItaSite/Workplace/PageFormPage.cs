using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The form of a page that is no item.</summary>
internal static class PageFormPage
{
    private const string Form = "page-form";

    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        var file = request.Asked("file");
        if (desk.ItemOf(file) is { } record)
            return new PageAnswer.SeeOther(WorkplaceAddress.Item(record.Item.Code));

        if (PageInWork.Open(desk, file, request.IsPost ? request : null) is not { } page)
            return NotThere.Of(desk, file);

        if (FrontMatterText.Refusal(file, page.Edited.Text) is not null)
            return new PageAnswer.SeeOther(WorkplaceAddress.Text(file));

        if (request.Has(TypedForm.ThrowAway))
        {
            desk.Files.Drafts.Remove(page.Draft);
            return new PageAnswer.SeeOther(page.Draft);
        }

        if (request.Has("live"))
        {
            TypedForm.Keep(desk, page.Draft, file, page.Opened.Version, request);
            return new PageAnswer.Html(TextLook.Of(desk, file, page.Edited, page.Draft).Whole().Value);
        }

        if (!request.IsPost && TypedForm.Find(desk, page.Draft, request) is { } typed)
            return Of(desk, PageInWork.Open(desk, file, typed) ?? page, request, []);

        if (request.Has(TextLook.Asked))
            TypedForm.Keep(desk, page.Draft, file, page.Opened.Version, request);

        if (!request.IsPost || page.HasClash)
            return Of(desk, page, request, []);

        if (page.Edited.Refusal is { } refusal)
            return Of(desk, page, request, [refusal]);

        if (request.Has(TextLook.Asked))
            return Of(desk, page, request, []);

        if (!page.IsChanged)
            return new PageAnswer.SeeOther(Notices.At(page.Draft, Notices.Nothing));

        var reason = desk.Say($"แก้หน้า {page.Title}", $"Page {page.Title}");
        return desk.Save(reason, [FileChange.Of(page.Opened, page.Edited.Text)], page.Draft) is { } refused
            ? Of(desk, PageInWork.Open(desk, file, request) ?? page, request, [refused])
            : new PageAnswer.SeeOther(Notices.At(page.Draft, Notices.Saved));
    }

    private static PageAnswer.Html Of(
        Desk desk,
        PageInWork page,
        FormRequest request,
        IReadOnlyList<Diagnostic> refusals
    )
    {
        var (fields, html) = (new FieldHtml(desk, Form), new HtmlWriter());
        var findings = desk.Site.Latest.Diagnostics.Where(finding => finding.Place.File == page.File).ToList();
        var look = request.Has(TextLook.Asked)
            ? TextLook.Of(desk, page.File, page.Edited, page.Draft)
            : TextLook.OfSaved(desk, page.File, page.Draft);
        html.Write(
            $"""
            {Shown.Findings(desk, [.. refusals, .. findings])}{TypedForm.Notice(desk, page.Draft, page.Draft)}
            {DropForm.OfPage(desk, page.File)}
            <form id="{Form}" method="post" action="{page.Draft}" data-live-form>{Frame.Hidden(desk)}</form>
            {fields.Line(page["title"], desk.Say("ชื่อหน้า", "Title"))}
            <div class="writing">{fields.Area(page["body"], desk.Say("ข้อความ", "Text"), desk.Say(
                "พิมพ์หรือวางข้อความจาก Word และ Excel ได้",
                "Type, or paste from Word and Excel"
            ))}{look.Folded(look.Whole(), isOpen: true)}</div>
            {fields.Line(page["description"], desk.Say("คำอธิบายสั้น ๆ", "Description"))}
            {fields.Date(page["published"], desk.Say("วันที่เผยแพร่", "Published"))}
            {fields.Date(page["updated"], desk.Say("วันที่ปรับปรุง", "Updated"))}
            {fields.Check(page["sample"], desk.Say("ทั้งหน้าเป็นตัวอย่าง", "The whole page is a sample"))}
            {fields.Check(page["draft"], desk.Say("ยังไม่เผยแพร่หน้านี้", "Not to be published yet"))}
            <div class="buttons"><button class="main" form="{Form}">{desk.Say("บันทึก", "Save")}</button>
            {TextLook.Button(desk, Form)}
            {Look(desk, page.File)}
            <a href="{WorkplaceAddress.Text(page.File)}">{desk.Say("แก้เป็นข้อความ", "Edit as text")}</a>
            <a href="{WorkplaceAddress.HistoryOf(page.File)}">{desk.Say("ประวัติ", "History")}</a></div>
            """
        );
        return Frame.Of(desk, page.Title, html.Written, notice: Notices.Asked(desk, request));
    }

    private static HtmlText Look(Desk desk, string file)
    {
        var html = new HtmlWriter();
        if (desk.Read?.AllPages.FirstOrDefault(known => known.Source == file) is { } published)
            html.Write(
                $"""
                <a href="/{published.Address.Value}" target="_blank">{desk.Say(
                    "ดูหน้าที่ผู้เข้าชมเห็น",
                    "See the page"
                )}</a>
                """
            );

        return html.Written;
    }
}
