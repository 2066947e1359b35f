using ItaSite.Model;
using ItaSite.Rendering;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>What the office copies into ITAS, item by item.</summary>
internal static class AnswersPage
{
    public static PageAnswer Of(Desk desk)
    {
        if (desk.Register is not { } register || desk.Read is not { } site)
            return new PageAnswer.SeeOther(WorkplaceAddress.Check);

        var (year, html) = (register.Year.Year, new HtmlWriter());
        html.Write(
            $"""
            <p class="lead">{desk.Wording.Year(register.Year.Catalogue)} · {desk.Say(
                "คัดลอกแต่ละช่องไปวางในระบบ ITAS",
                "Copy each field into ITAS"
            )}</p>
            {NoAddress(desk, site.Config)}
            <p><a href="/{SiteAddresses.AnswersCsv(year).Value}">{desk.Say(
                "ไฟล์สำหรับ Excel (CSV)",
                "A file for Excel (CSV)"
            )}</a> · <a href="/{SiteAddresses.Answers(year).Value}" target="_blank">{desk.Say(
                "แบบสำหรับพิมพ์ (เปิดแท็บใหม่)",
                "To print (opens a new tab)"
            )}</a></p>
            """
        );
        foreach (var indicator in register.Year.Catalogue.Indicators)
        {
            foreach (var sub in indicator.SubIndicators)
            {
                html.Write($"<section><h2>{desk.Wording.Digits(sub.Id)} {sub.Title}</h2>");
                foreach (var record in register.Items.Where(record => record.SubIndicator == sub))
                    html.Write($"{Of(desk, record, new Answer(record, register.Year.Catalogue, site.Config))}");

                html.Append("</section>");
            }
        }

        return Frame.Of(
            desk,
            desk.Say("คำตอบสำหรับกรอกในระบบ ITAS", "Answers for ITAS"),
            html.Written,
            WorkplaceAddress.Answers
        );
    }

    /// <summary>Without it the addresses are no answers.</summary>
    private static HtmlText NoAddress(Desk desk, SiteConfig config)
    {
        var html = new HtmlWriter();
        if (config.BaseUrl is null)
            html.Write(
                $"""
                <p class="alert"><a href="{WorkplaceAddress.Settings}">{desk.Say(
                    "ที่อยู่ยังไม่ครบ กรอกที่อยู่เว็บไซต์ของหน่วยงาน (baseUrl) ในหน้าตั้งค่าก่อน",
                    "The addresses are not whole: fill in where the site stands (baseUrl) in the settings first"
                )}</a></p>
                """
            );

        return html.Written;
    }

    private static HtmlText Of(Desk desk, ItemRecord record, Answer answer)
    {
        var (html, code) = (new HtmlWriter(), record.Item.Code);
        html.Write(
            $"""
            <article class="answer" id="{code.Slug}"><h3><a href="{WorkplaceAddress.Item(
                code
            )}">{code.Value} {record.Item.Title}</a></h3>
            {Doubt(desk, record, answer)}
            {Field(desk, $"{code.Slug}-url", desk.Say("ที่อยู่ (URL)", "Address (URL)"), code.Value, answer.Url)}
            """
        );
        if (answer.Evidence.Count > 0)
        {
            var all = string.Join('\n', answer.Evidence.Select(answer.UrlOf));
            var words = desk.Say("ที่อยู่ของหลักฐาน", "Addresses of the evidence");
            html.Write($"{Field(desk, $"{code.Slug}-evidence", words, code.Value, all)}");
        }

        var explanation = desk.Say("คำอธิบาย", "Explanation");
        html.Write($"{Field(desk, $"{code.Slug}-words", explanation, code.Value, answer.Explanation)}</article>");
        return html.Written;
    }

    private static HtmlText Doubt(Desk desk, ItemRecord record, Answer answer)
    {
        var (html, lacking) = (new HtmlWriter(), record.Lacking.Count());
        if (lacking == 0)
            return HtmlText.Nothing;

        var words = answer.Sample is not null
            ? desk.Say("ยังมีข้อมูลตัวอย่าง อย่าส่งเป็นคำตอบ", "Samples are left: no answer yet")
            : desk.Say(
                $"ยังขาดหลักฐาน {desk.Wording.Number(lacking)} องค์ประกอบ",
                $"{lacking} elements have no evidence yet"
            );
        html.Write($"<p><span class=\"state\">{words}</span></p>");
        return html.Written;
    }

    /// <summary>Can be marked and copied as it is; the script adds a button.</summary>
    private static HtmlText Field(Desk desk, string id, string label, string item, string text)
    {
        var html = new HtmlWriter();
        var rows = text.Count(letter => letter == '\n') + 1 + (text.Length > 90 ? 1 : 0);
        html.Write(
            $"""
            <div class="field"><label for="{id}">{label} <span class="unseen">{item}</span></label>
            <div class="copy" data-copy="{desk.Say("คัดลอก", "Copy")}" data-copied="{desk.Say("คัดลอกแล้ว", "Copied")}">
            <textarea id="{id}" rows="{rows}" readonly>
            {text}</textarea></div></div>
            """
        );
        return html.Written;
    }
}
