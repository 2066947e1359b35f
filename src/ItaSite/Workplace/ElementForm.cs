using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>One element in the form of its item.</summary>
internal static class ElementForm
{
    /// <param name="look">What visitors see of its text.</param>
    public static HtmlText Of(Desk desk, ItemInWork item, ElementRecord known, HtmlText look)
    {
        var (element, fields, html) = (known.Element, new FieldHtml(desk, ItemFormPage.Form), new HtmlWriter());
        html.Write(
            $"""
            <section class="element" id="{element.Key}"><h2>{element.Statement}</h2>
            <div data-live="{element.Key}">{State(desk, known)}</div>
            {Wanted(desk, element)}
            {DropForm.Of(desk, item.Record.Item.Code, element.Key)}{ChannelFields.Of(desk, item, element, fields)}
            """
        );
        html.Write(
            $"{fields.Area(
            item[ItemInWork.TextField(element)],
            desk.Say("ข้อความ", "Text"),
            desk.Say(
                "พิมพ์หรือวางข้อความจาก Word และ Excel ได้ ตัวหนาเขียน **คำ** รายการขึ้นต้นบรรทัดด้วย - ",
                "Type, or paste from Word and Excel. Bold is **word**, an entry of a list begins with - "
            )
        )}{look}"
        );
        html.Write(
            $"{fields.Check(
            item[ItemInWork.SampleField(element)],
            desk.Say("ส่วนนี้เป็นตัวอย่าง", "This part is a sample")
        )}"
        );
        html.Write($"<details{Open(item, element)}><summary>{desk.Say("กรณีอื่น", "Other cases")}</summary>");
        html.Write(
            $"{fields.Line(
            item[ItemInWork.ConfirmedField(element)],
            desk.Say("คำยืนยันของหน่วยงาน", "The agency's word"),
            desk.Say("สิ่งที่โปรแกรมตรวจแทนไม่ได้ เช่น ผู้บริหารลงนามแล้วเมื่อใด", "What no program can judge")
        )}"
        );
        html.Write(
            $"{fields.Line(
            item[ItemInWork.EvidenceField(element)],
            desk.Say("หลักฐานอยู่ที่อื่น", "The evidence stands elsewhere"),
            desk.Say("เช่น files/ประกาศ.pdf#page=4 หรือที่อยู่เว็บ", "Such as files/notice.pdf#page=4 or an address")
        )}"
        );
        html.Write(
            $"{fields.Line(
            item[ItemInWork.WaivedField(element)],
            desk.Say("ขอยกเว้น เพราะ", "Waived, because"),
            desk.Say("แสดงต่อสาธารณะและไม่นับเป็นหลักฐาน", "Shown to the public, and no evidence")
        )}</details></section>"
        );
        return html.Written;
    }

    /// <summary>What is found, and what is left to do.</summary>
    public static HtmlText State(Desk desk, ElementRecord known)
    {
        var open = known.Verdicts.Where(verdict => verdict.IsOpen).Select(verdict => verdict.Diagnostic).ToList();
        var html = new HtmlWriter();
        html.Write($"<p>{Shown.State(desk, known.State)}</p>{Shown.Findings(desk, open)}");
        return html.Written;
    }

    private static HtmlText Open(ItemInWork item, Element element) =>
        new[]
        {
            ItemInWork.ConfirmedField(element),
            ItemInWork.EvidenceField(element),
            ItemInWork.WaivedField(element),
        }.Any(name => item[name].Typed.Length > 0 || item[name].IsClash)
            ? new(" open")
            : HtmlText.Nothing;

    private static HtmlText Wanted(Desk desk, Element element)
    {
        var html = new HtmlWriter();
        if (element.Parts.Count > 0)
        {
            html.Write($"<p class=\"wanted\">{desk.Say("ต้องมี:", "Must be there:")} ");
            html.Write($"{string.Join(" · ", element.Parts.Select(part => part.Title))}</p>");
        }

        if (element.Examples.Count > 0)
        {
            html.Write($"<p class=\"wanted\">{desk.Say("ตัวอย่าง:", "For example:")} ");
            html.Write($"{string.Join(" · ", element.Examples)}</p>");
        }

        if (element.MayBeNone)
            html.Write(
                $"""
                <p class="wanted">{desk.Say(
                    "ถ้าไม่มีเลย ให้เขียนว่าไม่มี พร้อมช่วงเวลา เช่น ไม่มีเรื่องร้องเรียน ตั้งแต่เดือนใดถึงเดือนใด",
                    "If there was none, say so, and for what time"
                )}</p>
                """
            );

        return html.Written;
    }
}
