using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The days that a year knows: of its survey, of its assessment, of its end.</summary>
internal static class Deadlines
{
    public static HtmlText Of(Desk desk, AssessmentYear year)
    {
        var (html, today) = (new HtmlWriter(), DateOnly.FromDateTime(desk.Now.DateTime));
        var days = Days(desk, year).OrderBy(day => day.Date).ToList();
        html.Append("<ul class=\"pages\">");
        foreach (var (words, date) in days)
            html.Write($"<li><strong>{desk.Wording.Long(date)}</strong> {words} {Left(desk, date, today)}</li>");

        html.Append("</ul>");
        if (year.Catalogue.Closed is null)
            html.Write(
                $"""
                <p>{desk.Say("ยังไม่ได้กำหนดวันปิดการประเมิน", "The closing day is not set yet")}
                <a href="{WorkplaceAddress.Close}">{desk.Say("กำหนดวันปิด", "Set it")}</a></p>
                """
            );

        return html.Written;
    }

    private static IEnumerable<(string Words, DateOnly Date)> Days(Desk desk, AssessmentYear year)
    {
        var eit = desk.Read?.Config.Eit;
        if (eit?.Opens is { } opens)
            yield return (desk.Say("เปิดแบบวัด EIT", "the EIT survey opens"), opens);

        if (eit?.Closes is { } closes)
            yield return (desk.Say("ปิดแบบวัด EIT", "the EIT survey closes"), closes);

        if (year.Catalogue.Closed is { } closed)
            yield return (
                year.Closed is null
                    ? desk.Say("ปิดการประเมิน", "the assessment closes")
                    : desk.Say("ปิดการประเมิน (บันทึกแล้ว)", "the assessment closes (recorded)"),
                closed
            );

        yield return (desk.Say("สิ้นปีที่ประเมิน", "the year ends"), year.Catalogue.Whole.To);
    }

    private static HtmlText Left(Desk desk, DateOnly date, DateOnly today)
    {
        var (html, left) = (new HtmlWriter(), date.DayNumber - today.DayNumber);
        var words =
            left < 0 ? desk.Say("ผ่านไปแล้ว", "has passed")
            : left == 0 ? desk.Say("วันนี้", "today")
            : desk.Say($"อีก {desk.Wording.Number(left)} วัน", $"in {left} days");
        html.Write($"<span class=\"{(left is >= 0 and <= 30 ? "state" : "hint")}\">{words}</span>");
        return html.Written;
    }
}
