using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Where the year stands: what is at risk, whose it is, by when it must be done, what was changed.</summary>
internal static class StatusPage
{
    private const int Latest = 10;

    public static PageAnswer Of(Desk desk, FormRequest request)
    {
        if (desk.Register is not { } register)
            return new PageAnswer.SeeOther(WorkplaceAddress.Check);

        var (html, number, totals) = (new HtmlWriter(), desk.Wording, register.Totals);
        html.Write(
            $"""
            <p class="lead">{number.Year(register.Year.Catalogue)} · {desk.Say("คะแนนที่ยังเสี่ยง", "points at risk")}
            <strong>{number.Points(register.Items.Sum(record => record.PointsAtRisk))}</strong>
            {desk.Say("จาก", "of")} {number.Points(register.Items.Sum(record => record.Points))}</p>
            <dl class="figures">
            {Figure(desk.Say("พบหลักฐาน", "Found"), number.Number(totals.Found))}
            {Figure(desk.Say("เป็นตัวอย่าง", "Samples"), number.Number(totals.Sample))}
            {Figure(desk.Say("ยังไม่พบ", "Missing"), number.Number(totals.Missing))}
            {Figure(desk.Say("ยกเว้น", "Waived"), number.Number(totals.Waived))}
            {Figure(desk.Say("ข้อที่ยังไม่มีหน้า", "Items without a page"), number.Number(totals.ItemsWithoutPage))}
            </dl>
            <section><h2>{desk.Say("กำหนดเวลา", "Deadlines")}</h2>{Deadlines.Of(desk, register.Year)}</section>
            <section><h2>{desk.Say("คะแนนที่เสี่ยง ตามส่วนราชการ", "Points at risk by unit")}</h2>
            {Units(desk, register)}</section>
            <section><h2>{desk.Say("ที่เปลี่ยนล่าสุด", "Changed last")}</h2>{Changes(desk)}</section>
            """
        );
        var title = desk.Say("สถานะ", "Status");
        return Frame.Of(desk, title, html.Written, WorkplaceAddress.Status, Notices.Asked(desk, request));
    }

    private static HtmlText Figure(string words, string number)
    {
        var html = new HtmlWriter();
        html.Write($"<div><dt>{words}</dt><dd>{number}</dd></div>");
        return html.Written;
    }

    private static HtmlText Units(Desk desk, Register register)
    {
        var html = new HtmlWriter();
        var shares = register
            .ByUnit()
            .Select(share => (share.Unit, Items: share.Items.Where(record => record.PointsAtRisk > 0).ToList()))
            .Where(share => share.Items.Count > 0)
            .ToList();
        if (shares.Count == 0)
            html.Write($"<p>{desk.Say("ไม่มีข้อที่เสี่ยงเสียคะแนน", "No item is at risk")}</p>");

        foreach (var (unit, items) in shares)
            html.Write($"{Share(desk, unit, items)}");

        return html.Written;
    }

    private static HtmlText Share(Desk desk, Unit? unit, List<ItemRecord> items)
    {
        var (html, number) = (new HtmlWriter(), desk.Wording);
        var title = unit?.Title ?? desk.Say("ไม่ได้ระบุส่วนราชการ", "No unit");
        html.Write(
            $"""
            <h3>{title}</h3><div class="scroll" tabindex="0" role="region" aria-label="{title}"><table><thead><tr>
            <th scope="col">{desk.Say("ข้อ", "Item")}</th><th scope="col">{desk.Say("คะแนน", "Points")}</th>
            <th scope="col">{desk.Say("ที่ยังต้องทำ", "To do")}</th></tr></thead><tbody>
            """
        );
        foreach (var record in items)
        {
            html.Write(
                $"""
                <tr><th scope="row"><a href="{WorkplaceAddress.Item(record.Item.Code)}">{record.Item.Code.Value}
                {record.Item.Title}</a></th><td>{number.Points(record.PointsAtRisk)}</td><td><ul class="pages">
                """
            );
            foreach (var known in record.Lacking)
                html.Write($"<li>{Shown.State(desk, known.State)} {Link(record, known)}</li>");

            html.Append("</ul></td></tr>");
        }

        html.Append("</tbody></table></div>");
        return html.Written;
    }

    private static HtmlText Link(ItemRecord record, ElementRecord known)
    {
        var html = new HtmlWriter();
        var address = WorkplaceAddress.Element(record.Item.Code, known.Element.Key);
        html.Write($"<a href=\"{address}\">{known.Element.Statement}</a>");
        return html.Written;
    }

    private static HtmlText Changes(Desk desk)
    {
        var (html, changes) = (new HtmlWriter(), desk.Files.Changes().Reverse().Take(Latest).ToList());
        if (changes.Count == 0)
            html.Write($"<p>{desk.Say("ยังไม่มีการแก้ในโปรแกรมนี้", "Nothing was changed here yet")}</p>");

        html.Append("<ol class=\"history\">");
        foreach (var change in changes)
            html.Write($"<li>{HistoryPage.Said(desk, change)}</li>");

        html.Write(
            $"""
            </ol><p><a href="{WorkplaceAddress.History}">{desk.Say("ประวัติทั้งหมด", "The whole history")}</a> ·
            <a href="{WorkplaceAddress.Publish}">{desk.Say(
                "ดูว่าสิ่งใดยังไม่ได้เผยแพร่",
                "See what is not published yet"
            )}</a></p>
            """
        );
        return html.Written;
    }
}
