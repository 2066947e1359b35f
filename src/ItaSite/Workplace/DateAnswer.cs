using ItaSite.Serving;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>How a date is understood that somebody types; the script asks for it as well.</summary>
internal static class DateAnswer
{
    private static readonly string[] Days = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"];

    public static PageAnswer.Html Of(Desk desk, FormRequest request) =>
        new(Understood(desk, request.Asked("text")).Value);

    /// <summary>Nothing for nothing; the day of our calendar stands there for the script.</summary>
    public static HtmlText Understood(Desk desk, string typed)
    {
        var html = new HtmlWriter();
        if (string.IsNullOrWhiteSpace(typed))
            return HtmlText.Nothing;

        if (ThaiDateReader.TryRead(typed, out var date))
            html.Write(
                $"<span data-day=\"{Wording.Iso(date)}\">{desk.Say("คือ", "That is")} {Words(desk, date)}</span>"
            );
        else
            html.Write(
                $"""
                <span class="doubt">{desk.Say(
                    $"อ่านเป็นวันที่ไม่ได้ เขียนวัน เดือน ปี พ.ศ. {Example(desk)}",
                    $"This is no date; write day, month and year. {Example(desk)}"
                )}</span>
                """
            );

        return html.Written;
    }

    public static string Example(Desk desk)
    {
        var day = DateOnly.FromDateTime(desk.Now.DateTime);
        var slashed = $"{day.Day}/{day.Month}/{ThaiCalendar.BuddhistYear(day)}";
        return desk.Say($"เช่น {ThaiCalendar.Short(day)} หรือ {slashed}", $"Such as {slashed}");
    }

    private static string Words(Desk desk, DateOnly date) =>
        desk.Say($"วัน{Days[(int)date.DayOfWeek]}ที่ {desk.Wording.Long(date)}", date.ToString("dddd d MMMM yyyy"));
}
