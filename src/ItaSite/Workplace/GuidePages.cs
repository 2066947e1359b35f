using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The guide that comes with the program, under the workplace's own address and rules.</summary>
internal static class GuidePages
{
    public static PageAnswer Answer(Desk desk, string path)
    {
        if (path.Length == 0)
            return new PageAnswer.SeeOther(WorkplaceAddress.Guide);

        return desk.Guide.Find(path) is var (type, bytes) ? new PageAnswer.Bytes(type, bytes)
            : desk.Guide.Find(WorkplaceAddress.FirstPage) is null ? NotUnpacked(desk)
            : NotThere.Of(desk, path);
    }

    private static PageAnswer.Html NotUnpacked(Desk desk)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <p>{desk.Say(
                "ไม่พบโฟลเดอร์ guide ข้างโปรแกรม ให้แตกไฟล์ที่ดาวน์โหลดมาออกทั้งหมด แล้วเปิดโปรแกรมจากโฟลเดอร์นั้น",
                "There is no folder named guide beside the program: unpack all of the download, and start it from there"
            )}</p>
            """
        );
        return Frame.Of(desk, desk.Say("คู่มือ", "Guide"), html.Written, status: 404);
    }
}
