using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>What stands around each page of the workplace.</summary>
internal static class Frame
{
    /// <param name="title">The page's one heading.</param>
    /// <param name="here">The address of the entry of the menu that it belongs to.</param>
    /// <param name="notice">What has just been done; empty for nothing.</param>
    public static PageAnswer.Html Of(
        Desk desk,
        string title,
        HtmlText body,
        string here = "",
        HtmlText? notice = null,
        int status = 200
    )
    {
        var agency = desk.Site.Latest.Settings?.Agency.ShortName ?? "ItaSite";
        var html = new HtmlWriter();
        html.Write(
            $"""
            <!doctype html>
            <html lang="{desk.Say("th", "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} – {agency}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{WorkplaceAddress.Home}workplace.css">
            <script src="{WorkplaceAddress.Home}workplace.js" defer></script>
            <script src="{WorkplaceAddress.Home}calendar.js" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">{desk.Say("ข้ามไปยังเนื้อหา", "Skip to the content")}</a>
            <header>
            <p class="agency">{agency}</p>
            <nav class="menu" aria-label="{desk.Say("งานของเว็บไซต์", "Work on the site")}"><ul>
            {Menu(desk, here)}
            </ul></nav>
            <a class="help" href="{WorkplaceAddress.Guide}" target="_blank">{desk.Say("คู่มือ", "Guide")}</a>
            <a class="look" href="/" target="_blank">{desk.Say("ดูเว็บไซต์", "See the site")}
            <span class="hint">{desk.Say("(เปิดแท็บใหม่)", "(opens a new tab)")}</span></a>
            </header>
            <main id="main" tabindex="-1">
            <h1>{title}</h1>
            {Notice(notice)}
            {body}
            </main>
            </body>
            </html>

            """
        );
        return new PageAnswer.Html(html.Written.Value, status);
    }

    /// <summary>A button that leads back to the same address.</summary>
    public static HtmlText Button(Desk desk, string address, string words, params (string Name, string Value)[] fields)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <form method="post" action="{address}">{Hidden(desk, fields)}
            <div class="buttons"><button class="main">{words}</button></div></form>
            """
        );
        return html.Written;
    }

    /// <summary>The hidden fields that every form begins with.</summary>
    public static HtmlText Hidden(Desk desk, params (string Name, string Value)[] fields)
    {
        var html = new HtmlWriter();
        html.Write($"<input type=\"hidden\" name=\"{WorkplaceDoor.TokenField}\" value=\"{desk.Token}\">");
        foreach (var (name, value) in fields)
            html.Write($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");

        return html.Written;
    }

    private static HtmlText Menu(Desk desk, string here)
    {
        var html = new HtmlWriter();
        foreach (var (group, entries) in Groups(desk))
        {
            html.Write($"<li><span class=\"of\">{group}</span><ul>");
            foreach (var (address, title) in entries)
                html.Write($"<li><a href=\"{address}\"{Current(address == here)}>{title}</a></li>");

            html.Append("</ul></li>");
        }

        return html.Written;
    }

    private static IEnumerable<(string Group, IEnumerable<(string Address, string Title)> Entries)> Groups(Desk desk)
    {
        if (!desk.HasSettings)
            return
            [
                (desk.Say("เริ่ม", "Begin"), [(WorkplaceAddress.Setup, desk.Say("เริ่มเว็บไซต์", "Begin a site"))]),
            ];

        // Of a site that can't be read it is not known.
        var isAssessed = desk.Register is not null || desk.Read is null;
        return
        [
            (desk.Say("งาน", "Work"), Work(desk, isAssessed)),
            (desk.Say("หน้าอื่น", "Pages"), Pages(desk, isAssessed)),
            (desk.Say("ปี", "Year"), Years(desk, isAssessed)),
            (desk.Say("ส่ง", "Send"), Sending(desk, isAssessed)),
        ];
    }

    private static IEnumerable<(string Address, string Title)> Work(Desk desk, bool isAssessed)
    {
        yield return (WorkplaceAddress.Home, desk.Say("งานทั้งหมด", "All work"));
        if (isAssessed)
            yield return (WorkplaceAddress.Status, desk.Say("สถานะ", "Status"));

        yield return (WorkplaceAddress.History, desk.Say("ประวัติการแก้", "History"));
    }

    private static IEnumerable<(string Address, string Title)> Pages(Desk desk, bool isAssessed)
    {
        yield return (WorkplaceAddress.News, desk.Say("ข่าว", "News"));
        if (isAssessed)
        {
            yield return (WorkplaceAddress.Measures, desk.Say("มาตรการ", "Measures"));
            yield return (WorkplaceAddress.Meetings, desk.Say("การประชุม", "Meetings"));
        }

        yield return (WorkplaceAddress.Pages, desk.Say("หน้าทั่วไป", "Other pages"));
        yield return (WorkplaceAddress.Settings, desk.Say("ตั้งค่า", "Settings"));
    }

    private static IEnumerable<(string Address, string Title)> Years(Desk desk, bool isAssessed)
    {
        yield return (WorkplaceAddress.NewYear, desk.Say("เริ่มปีใหม่", "New year"));
        if (isAssessed)
            yield return (WorkplaceAddress.Close, desk.Say("ปิดปี", "Close"));
    }

    private static IEnumerable<(string Address, string Title)> Sending(Desk desk, bool isAssessed)
    {
        yield return (WorkplaceAddress.Check, desk.Say("ตรวจก่อนส่ง", "Check"));
        if (isAssessed)
            yield return (WorkplaceAddress.Answers, desk.Say("คำตอบ ITAS", "Answers"));

        yield return (WorkplaceAddress.Publish, desk.Say("เผยแพร่", "Publish"));
    }

    private static HtmlText Current(bool isHere) => isHere ? new(" aria-current=\"page\"") : HtmlText.Nothing;

    private static HtmlText Notice(HtmlText? notice)
    {
        if (notice is null || notice.Value.Length == 0)
            return HtmlText.Nothing;

        var html = new HtmlWriter();
        html.Write($"<div class=\"notice\" role=\"status\">{notice}</div>");
        return html.Written;
    }
}
