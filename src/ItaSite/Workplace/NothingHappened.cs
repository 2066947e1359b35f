using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Editing;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>
/// An item of which nothing happened, said by month. Only a person can know it, so nothing is written until they press
/// the button, and only of months that are over.
/// </summary>
internal static class NothingHappened
{
    public const string Asked = "none";

    private const string Zero = "0";

    /// <summary>Offered where the catalogue accepts a none for all elements, and the page says nothing yet.</summary>
    public static HtmlText Of(Desk desk, ItemInWork item)
    {
        var (html, record) = (new HtmlWriter(), item.Record);
        if (!IsOffered(item) || Months(desk, record.Item) is not { Count: > 0 } months)
            return HtmlText.Nothing;

        var span = Span(months);
        html.Write(
            $"""
            <section class="element" id="none"><h2>{desk.Say("ถ้าไม่มีเลย", "If there was none")}</h2>
            <form method="post" action="{WorkplaceAddress.Item(record.Item.Code)}">{Frame.Hidden(desk)}
            <p>{desk.Say(
                $"ท่านเท่านั้นที่ทราบ เมื่อกดแล้ว หน้าจะแสดงตารางรายเดือนที่ทุกเดือนเป็น 0 {Thai(span)}",
                "Only you know. The page will then show a table by month in which each month says 0"
            )}</p>
            <p><button name="{Asked}" value="{months.Count}">{desk.Say(
                $"ไม่มีเลยทั้ง {desk.Wording.Number(months.Count)} เดือน",
                $"None in all {months.Count} months"
            )}</button></p></form></section>
            """
        );
        return html.Written;
    }

    /// <returns>Why it was not written; null if it was.</returns>
    public static Diagnostic? Write(Desk desk, ItemInWork item)
    {
        var months = Months(desk, item.Record.Item);
        if (!IsOffered(item) || months.Count == 0)
            return null;

        var edited = new EditedText(item.Written);
        foreach (var element in item.Record.Item.Elements)
            edited = edited.Then(text =>
                SectionText.Replace(item.File, text, element.Key, TextOf(item.Record.Item, element, months), item.Plan)
            );

        if (item["period"].Now.Length == 0)
            edited = edited.Then(text =>
                TypedValue.SetAtTop(item.File, text, FieldPath.Of("period"), Span(months).Written)
            );

        return edited.Refusal
            ?? desk.Save(
                desk.Say($"ข้อ {item.Record.Item.Code}: ไม่มีเลย", $"Item {item.Record.Item.Code}: none"),
                [item.ChangeTo(edited.Text)]
            );
    }

    private static bool IsOffered(ItemInWork item) =>
        item.Record.Item.Elements.All(element =>
            element.MayBeNone && item[ItemInWork.TextField(element)].Now.Trim().Length == 0
        );

    /// <summary>Those of the span that is asked for, as far as they are over.</summary>
    private static List<DateOnly> Months(Desk desk, Item item)
    {
        var span =
            item.Elements.SelectMany(element => element.Rules).OfType<ElementRule.Covers>().FirstOrDefault()?.Span
            ?? desk.Register!.Year.Catalogue.Whole;
        var today = DateOnly.FromDateTime(desk.Now.DateTime);
        return [.. span.FirstDaysOfMonths().Where(month => month.AddMonths(1) <= today)];
    }

    private static string TextOf(Item item, Element element, List<DateOnly> months)
    {
        var (said, isFirst) = ($"ไม่มีรายการตามข้อนี้ {Thai(Span(months))}", element == item.Elements[0]);
        return isFirst ? $"{said}\n\n{Table(item, months)}"
            : element.Rules.Any(rule => rule is ElementRule.CutBy)
                ? $"[ตารางรายเดือน](#{item.Elements[0].Key})\n\n"
                    + string.Join('\n', months.Select(month => $"- {Name(month)}: ไม่มี"))
            : $"{said} ตาม[ตารางรายเดือน](#{item.Elements[0].Key})";
    }

    /// <summary>What is counted are the parts that the catalogue names.</summary>
    private static string Table(Item item, List<DateOnly> months)
    {
        var counted = item.Elements.SelectMany(element => element.Parts).Select(part => part.Title).ToList();
        if (counted.Count == 0)
            counted.Add("จำนวนรายการ");

        var head = $"| เดือน |{string.Concat(counted.Select(title => $" {title} |"))}";
        var rule = $"|---|{string.Concat(counted.Select(_ => "---:|"))}";
        var rows = months.Select(month => $"| {Name(month)} |{string.Concat(counted.Select(_ => $" {Zero} |"))}");
        return string.Join('\n', rows.Prepend(rule).Prepend(head));
    }

    private static Period Span(List<DateOnly> months) => new(months[0], months[^1].AddMonths(1).AddDays(-1));

    private static string Thai(Period span) => $"ตั้งแต่เดือน{Name(span.From)} ถึงเดือน{Name(span.To)}";

    private static string Name(DateOnly day) =>
        $"{ThaiCalendar.Months[day.Month - 1]} {ThaiCalendar.BuddhistYear(day)}";
}
