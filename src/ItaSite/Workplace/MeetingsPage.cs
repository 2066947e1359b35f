using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The meetings about the assessment, which stand in the year's report.</summary>
internal static class MeetingsPage
{
    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        if (desk.Register is not { Year: var year })
            return new PageAnswer.SeeOther(WorkplaceAddress.Check);

        Diagnostic? refused = null;
        if (request.IsPost)
        {
            refused = Fault(request, out var date);
            if (refused is null)
            {
                var file = MeetingText.Of(desk.Site.Tree(), year.Year, request["title"], date, request["place"]);
                refused = desk.Save(request["title"].Trim(), [FileChange.New(file.Path, file.Bytes.ToArray())]);
                if (refused is null)
                    return new PageAnswer.SeeOther(Notices.At(WorkplaceAddress.Page(file.Path), Notices.Saved));
            }
        }

        var title = desk.Say("การประชุม", "Meetings");
        return Frame.Of(
            desk,
            title,
            Body(desk, year, request, refused),
            WorkplaceAddress.Meetings,
            Notices.Asked(desk, request)
        );
    }

    private static Diagnostic? Fault(FormRequest request, out DateOnly date)
    {
        var isDate = ThaiDateReader.TryRead(request["date"], out date);
        return string.IsNullOrWhiteSpace(request["title"])
                ? Diagnostic.At(Place.TopOf(SourceTree.Years), WorkplaceProblems.MeetingHasNoTitle)
            : isDate ? null
            : Diagnostic.At(Place.TopOf(SourceTree.Years), WorkplaceProblems.DateIsNotRead, request["date"]);
    }

    private static HtmlText Body(Desk desk, AssessmentYear year, FormRequest request, Diagnostic? refused)
    {
        var (typed, fields, html) = (new FieldReader(null), new FieldHtml(desk, ""), new HtmlWriter());
        var files = desk
            .Site.Tree()
            .Under(MeetingText.FolderOf(year.Year))
            .Where(file => file.Extension == ".md")
            .Select(file => file.Path)
            .OrderDescending(StringComparer.Ordinal)
            .ToList();
        html.Write(
            $"""
            <p class="lead">{desk.Say(
                "การประชุมของปีนี้ แสดงเป็นภาคผนวกของรายงานผลการดำเนินงาน",
                "The meetings of this year stand in the appendix of its report"
            )}</p>
            <section class="element"><h2>{desk.Say("การประชุมใหม่", "A new meeting")}</h2>
            {Shown.Findings(desk, refused is null ? [] : [refused])}
            <form method="post" action="{WorkplaceAddress.Meetings}">{Frame.Hidden(desk)}
            {fields.Line(typed.Read("title", request["title"]), desk.Say("ชื่อการประชุม", "Title"), desk.Say(
                "เช่น รายงานการประชุมคณะกรรมการ ITA ครั้งที่ 1",
                "Such as minutes of the first meeting"
            ))}
            {fields.Date(typed.Read("date", request["date"]), desk.Say("วันประชุม", "Date"))}
            {fields.Line(typed.Read("place", request["place"]), desk.Say("สถานที่", "Place"))}
            <p>{desk.Say(
                "จะสร้างหน้าพร้อมระเบียบวาระให้กรอก และยังไม่เผยแพร่จนกว่าท่านจะเอาเครื่องหมาย ยังไม่เผยแพร่ ออก",
                "A page with the points of the agenda is made, and not published before you say so"
            )}</p>
            <div class="buttons"><button class="main">{desk.Say("เพิ่มการประชุม", "Add")}</button></div></form>
            </section>
            <section><h2>{desk.Say("การประชุมที่มีอยู่", "Meetings so far")}</h2>{PagesPage.List(desk, files)}</section>
            """
        );
        return html.Written;
    }
}
