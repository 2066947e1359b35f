using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>All items as tiles by indicator, and what to do first.</summary>
internal static class HomePage
{
    private const int First = 5;

    public static PageAnswer Of(Desk desk, FormRequest request)
    {
        if (desk.Register is not { } register)
            return desk.HasSettings
                ? new PageAnswer.SeeOther(WorkplaceAddress.Check)
                : new PageAnswer.SeeOther(WorkplaceAddress.Setup);

        var unit = request.Asked("unit");
        var items = register
            .Items.Where(record => unit.Length == 0 || record.Item.Responsible.Contains(unit, StringComparer.Ordinal))
            .ToList();
        var html = new HtmlWriter();
        html.Write($"{Summary(desk, register)}{Notices.LastChange(desk)}{FirstOf(desk, items)}");
        html.Write($"{Filter(desk, register.Year.Catalogue, unit)}{ItemStrip.Form(desk)}");
        html.Write(
            $"""
            <p class="hint">{desk.Say(
                "ลากไฟล์มาวางบนข้อได้เลย ไม่ต้องเปิดข้อก่อน",
                "Files may be dropped on an item without opening it first"
            )}</p>
            """
        );
        foreach (var indicator in register.Year.Catalogue.Indicators)
        {
            foreach (var sub in indicator.SubIndicators)
                html.Write($"{Group(desk, sub, [.. items.Where(record => record.SubIndicator == sub)])}");
        }

        var title = desk.Say("งานของเว็บไซต์", "Work on the site");
        return Frame.Of(desk, title, html.Written, WorkplaceAddress.Home, Notices.Asked(desk, request));
    }

    private static HtmlText Summary(Desk desk, Register register)
    {
        var (totals, number) = (register.Totals, desk.Wording);
        var risk = register.Items.Sum(record => record.PointsAtRisk);
        var errors = desk.Site.Latest.Errors;
        var html = new HtmlWriter();
        html.Write(
            $"""
            <p class="lead">{desk.Wording.Year(register.Year.Catalogue)}:
            {desk.Say("พบหลักฐาน", "found")} <strong>{number.Number(totals.Found)}</strong>
            {desk.Say("จาก", "of")} {number.Number(totals.Elements)} {desk.Say("องค์ประกอบ", "elements")}
            · {desk.Say("คะแนนที่ยังเสี่ยง", "points at risk")} <strong>{number.Points(risk)}</strong></p>
            """
        );
        if (errors > 0)
            html.Write(
                $"""
                <p class="alert"><a href="{WorkplaceAddress.Check}">{desk.Say(
                    $"มี {number.Number(errors)} เรื่องที่ต้องแก้ก่อนจึงเผยแพร่ได้",
                    $"{errors} things must be mended before the site can be published"
                )}</a></p>
                """
            );

        return html.Written;
    }

    private static HtmlText FirstOf(Desk desk, IReadOnlyList<ItemRecord> items)
    {
        var first = items
            .Where(record => record.PointsAtRisk > 0)
            .OrderByDescending(record => record.PointsAtRisk)
            .ThenBy(record => record.Lacking.Count())
            .Take(First)
            .ToList();
        if (first.Count == 0)
            return HtmlText.Nothing;

        var html = new HtmlWriter();
        html.Write($"<section><h2>{desk.Say("ทำเรื่องนี้ก่อน", "Do this first")}</h2><ol class=\"first\">");
        foreach (var record in first)
            html.Write(
                $"""
                <li><a href="{WorkplaceAddress.Item(record.Item.Code)}">{record.Item.Code.Value} {record.Item.Title}</a>
                <span class="hint">{Lacking(desk, record)} · {desk.Wording.Points(record.PointsAtRisk)}
                {desk.Say("คะแนน", "points")}</span></li>
                """
            );

        html.Append("</ol></section>");
        return html.Written;
    }

    private static HtmlText Filter(Desk desk, Catalogue catalogue, string unit)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <form class="filter" action="{WorkplaceAddress.Home}"><label for="unit">{desk.Say(
                "ส่วนราชการ",
                "Unit"
            )}</label>
            <select id="unit" name="unit"><option value="">{desk.Say("ทุกส่วนราชการ", "All units")}</option>
            """
        );
        foreach (var known in catalogue.Units)
            html.Write($"<option value=\"{known.Key}\"{Selected(known.Key == unit)}>{known.Title}</option>");

        html.Write($"</select><button>{desk.Say("แสดง", "Show")}</button></form>");
        return html.Written;
    }

    private static HtmlText Group(Desk desk, SubIndicator sub, IReadOnlyList<ItemRecord> items)
    {
        if (items.Count == 0)
            return HtmlText.Nothing;

        var html = new HtmlWriter();
        html.Write($"<section><h2>{desk.Wording.Digits(sub.Id)} {sub.Title}</h2><ul class=\"tiles\">");
        foreach (var record in items)
            html.Write(
                $"""
                <li><a class="tile {Class(record)}" href="{WorkplaceAddress.Item(record.Item.Code)}"{ItemStrip.Drop(
                    record.Item.Code
                )}>
                <strong>{record.Item.Code.Value}</strong> <span class="title">{record.Item.Title}</span>
                <span class="said">{Said(desk, record)}</span></a></li>
                """
            );

        html.Append("</ul></section>");
        return html.Written;
    }

    public static string Class(ItemRecord record) =>
        record.Page is null || record.IsUnfilled ? "empty"
        : record.Lacking.Any() ? "partly"
        : "whole";

    private static string Said(Desk desk, ItemRecord record) =>
        record.Page is null ? desk.Say("ยังไม่มีหน้า", "No page yet")
        : record.IsUnfilled ? desk.Say("ยังไม่เริ่ม", "Not begun")
        : record.Lacking.Any() ? Lacking(desk, record)
        : desk.Say("ครบทุกองค์ประกอบ", "All elements found");

    private static string Lacking(Desk desk, ItemRecord record)
    {
        var (lacking, all) = (record.Lacking.ToList(), record.Elements.Count);
        var samples = lacking.Count(element => element.State == ElementState.Sample);
        var number = desk.Wording;
        return samples == lacking.Count
            ? desk.Say(
                $"ยังเป็นตัวอย่าง {number.Number(samples)} จาก {number.Number(all)}",
                $"{samples} of {all} still samples"
            )
            : desk.Say(
                $"ขาด {number.Number(lacking.Count)} จาก {number.Number(all)}",
                $"{lacking.Count} of {all} missing"
            );
    }

    private static HtmlText Selected(bool isSelected) => isSelected ? new(" selected") : HtmlText.Nothing;
}
