using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Closes a year, or records what was changed since: shown first, and done once it was seen.</summary>
internal static class ClosePage
{
    private const string Day = "closed";
    private const string Reason = "reason";
    private const string Go = "go";

    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        if (desk.Read is not { Years: [var newest, ..] } site)
            return new PageAnswer.SeeOther(WorkplaceAddress.Check);

        var year = Asked(site, request) ?? site.CurrentYear ?? newest;
        if (year.Catalogue.Closed is null)
            return SetDay(desk, request, year);

        var (closing, told) = YearCloser.Close(
            desk.Site.Tree(),
            year.Year,
            DateOnly.FromDateTime(desk.Now.DateTime),
            request.Has(Reason) ? request[Reason] : null
        );
        if (closing is null || !request.Has(Go))
            return Plan(desk, request, site, year, closing, told);

        var change = new FileChange(
            closing.Record.Path,
            desk.Files.Open(closing.Record.Path)?.Version,
            closing.Record.Bytes.ToArray()
        );
        var reason = desk.Say($"ปิดปี {year.Year}", $"Year {year.Year} closed");
        return desk.Save(reason, [change]) is { } refused
            ? Plan(desk, request, site, year, closing, [refused])
            : new PageAnswer.SeeOther(Notices.At(AddressOf(year), Notices.Saved));
    }

    private static AssessmentYear? Asked(Site site, FormRequest request) =>
        site.Years.FirstOrDefault(year => $"{year.Year}" == request.Asked("year"));

    private static string AddressOf(AssessmentYear year) => $"{WorkplaceAddress.Close}?year={year.Year}";

    private static string Title(Desk desk, AssessmentYear year) =>
        desk.Say($"ปิดปี {desk.Wording.Year(year.Year)}", $"Close year {year.Year}");

    private static PageAnswer SetDay(Desk desk, FormRequest request, AssessmentYear year)
    {
        var file = SourceTree.CatalogueOf(year.Year);
        IReadOnlyList<Diagnostic> refusals = [];
        if (request.IsPost && desk.Files.Open(file) is { Text: { } written } opened)
        {
            var edited = ThaiDateReader.TryRead(request[Day], out var date)
                ? DataFileText.Set(file, written, FieldPath.Of(Day), new FieldValue.Word(ThaiCalendar.Written(date)))
                : new EditedText(
                    written,
                    Diagnostic.At(Place.TopOf(file), WorkplaceProblems.DateIsNotRead, request[Day])
                );
            var reason = desk.Say($"วันปิดการประเมินของปี {year.Year}", $"Closing day of year {year.Year}");
            if ((edited.Refusal ?? desk.Save(reason, [FileChange.Of(opened, edited.Text)])) is not { } refusal)
                return new PageAnswer.SeeOther(Notices.At(AddressOf(year), Notices.Saved));

            refusals = [refusal];
        }

        var field = new FieldReader(null).Read(Day, request[Day]);
        var html = new HtmlWriter();
        html.Write(
            $"""
            {Shown.Findings(desk, refusals)}<p class="lead">{desk.Say(
                "ยังไม่ได้กำหนดวันปิดการประเมินของปีนี้ เมื่อพ้นวันปิด สิ่งที่เผยแพร่ต้องคงเดิม การแก้ต้องมีเหตุผล",
                "The closing day of this year is not set. After it what is published stays; a change needs a reason."
            )}</p>
            <form method="post" action="{AddressOf(year)}">{Frame.Hidden(desk)}
            {new FieldHtml(desk, "").Date(field, desk.Say("วันปิดการประเมิน", "Closing day"))}
            <div class="buttons"><button class="main">{desk.Say("บันทึกวันปิด", "Save the day")}</button></div></form>
            """
        );
        return Frame.Of(
            desk,
            Title(desk, year),
            html.Written,
            WorkplaceAddress.Close,
            Notices.Asked(desk, request),
            refusals.Count > 0 ? 409 : 200
        );
    }

    private static PageAnswer.Html Plan(
        Desk desk,
        FormRequest request,
        Site site,
        AssessmentYear year,
        YearClosing? closing,
        IReadOnlyList<Diagnostic> told
    )
    {
        var html = new HtmlWriter();
        html.Write($"{Years(desk, site, year)}<p>{desk.Say("วันปิดการประเมิน", "Closing day:")} ");
        html.Write($"<strong>{desk.Wording.Day(year.Catalogue.Closed)}</strong> {Early(desk, year)}</p>");
        html.Write($"{Shown.Findings(desk, told)}");
        if (closing is { IsFirst: false, Changes: 0 })
            html.Write(
                $"""
                <p class="lead">{desk.Say(
                    "ปีนี้ปิดไว้แล้ว และไม่มีสิ่งใดเปลี่ยน จึงไม่ต้องทำอะไร",
                    "This year is closed already and nothing has changed; there is nothing to do"
                )}</p>
                """
            );
        else if (closing is not null)
            html.Write($"{Confirm(desk, request, year, closing)}");
        else if (told.Any(one => one.Problem == YearProblems.ReasonIsMissing))
            html.Write($"{AskReason(desk, year)}");
        else
            html.Write(
                $"""
                <p class="alert"><a href="{WorkplaceAddress.Check}">{desk.Say(
                    "แก้สิ่งที่ต้องแก้ก่อน จึงปิดปีได้",
                    "Mend what must be mended first"
                )}</a></p>
                """
            );

        return Frame.Of(
            desk,
            Title(desk, year),
            html.Written,
            WorkplaceAddress.Close,
            Notices.Asked(desk, request),
            request.IsPost && closing is null ? 409 : 200
        );
    }

    private static HtmlText Confirm(Desk desk, FormRequest request, AssessmentYear year, YearClosing closing)
    {
        var (html, number) = (new HtmlWriter(), desk.Wording);
        html.Write(
            $"""
            <p class="lead">{(closing.IsFirst
                ? desk.Say(
                    $"จะบันทึกว่าวันนี้เผยแพร่อะไร {number.Number(closing.Files)} ไฟล์ "
                        + "จากนี้การแก้ ย้าย หรือเอาออกต้องมีเหตุผล ซึ่งจะแสดงบนหน้านั้น",
                    $"What is published today will be recorded: {closing.Files} files. From then on a change needs a"
                        + " reason, which its page shows."
                )
                : desk.Say(
                    $"จะบันทึกการเปลี่ยนแปลง {number.Number(closing.Changes)} รายการ พร้อมเหตุผลนี้: {request[Reason]}",
                    $"{closing.Changes} changes will be recorded, with this reason: {request[Reason]}"
                ))}</p>
            <p>{desk.Say("ไฟล์ที่จะเขียน:", "The file that is written:")} {closing.Record.Path}</p>
            {Frame.Button(
                desk,
                AddressOf(year),
                closing.IsFirst ? desk.Say("ปิดปี", "Close the year") : desk.Say("บันทึกการเปลี่ยนแปลง", "Record"),
                [(Go, "1"), .. closing.IsFirst ? [] : new[] { (Reason, request[Reason]) }]
            )}
            """
        );
        return html.Written;
    }

    private static HtmlText AskReason(Desk desk, AssessmentYear year)
    {
        var html = new HtmlWriter();
        var field = new FieldReader(null).Read(Reason, "");
        html.Write(
            $"""
            <form method="post" action="{AddressOf(year)}">{Frame.Hidden(desk)}
            {new FieldHtml(desk, "").Area(field, desk.Say("เหตุผลของการเปลี่ยนแปลง", "Why it was changed"), desk.Say(
                "แสดงต่อสาธารณะบนหน้าที่แก้",
                "Shown to the public on the page that changed"
            ))}
            <div class="buttons"><button class="main">{desk.Say(
                "ดูว่าจะบันทึกอะไร",
                "See what is recorded"
            )}</button></div>
            </form>
            """
        );
        return html.Written;
    }

    private static HtmlText Early(Desk desk, AssessmentYear year)
    {
        var html = new HtmlWriter();
        if (year.Closed is null && year.Catalogue.Closed > DateOnly.FromDateTime(desk.Now.DateTime))
            html.Write($"<span class=\"state\">{desk.Say("ยังไม่ถึงวันปิด", "This day has not come yet")}</span>");

        return html.Written;
    }

    private static HtmlText Years(Desk desk, Site site, AssessmentYear shown)
    {
        var html = new HtmlWriter();
        if (site.Years.Count < 2)
            return HtmlText.Nothing;

        html.Write($"<nav aria-label=\"{desk.Say("ปี", "Years")}\"><ul class=\"years\">");
        foreach (var year in site.Years)
        {
            var here = year == shown ? new HtmlText(" aria-current=\"true\"") : HtmlText.Nothing;
            html.Write($"<li><a href=\"{AddressOf(year)}\"{here}>{desk.Wording.Year(year.Year)}</a></li>");
        }

        html.Append("</ul></nav>");
        return html.Written;
    }
}
