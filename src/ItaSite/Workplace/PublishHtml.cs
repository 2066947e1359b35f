using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Publishing;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The pieces of the page that publishes.</summary>
internal static class PublishHtml
{
    /// <summary>Where it goes, and what only a person can give for that.</summary>
    public static HtmlText Where(Desk desk, PublishSettings? settings, string folder)
    {
        var html = new HtmlWriter();
        if (settings is not { Target: { } target })
        {
            html.Write(
                $"""
                <p>{desk.Say("ลงโฟลเดอร์", "Into the folder")} <code>{folder}</code>
                <a href="{WorkplaceAddress.Settings}">{desk.Say(
                    "ตั้งค่าให้ส่งขึ้นเครื่องแม่ข่าย (SFTP, FTPS, Git)",
                    "Set a host (SFTP, FTPS, Git)"
                )}</a></p>
                """
            );
            return html.Written;
        }

        html.Write($"<p>{desk.Say("ส่งไปที่", "To")} <code>{target.Address}</code></p>");
        if (target is PublishTarget.Sftp or PublishTarget.Ftps)
            html.Write(
                $"""
                <div class="field"><label for="password">{desk.Say(
                    "รหัสผ่านของเครื่องแม่ข่าย",
                    "Password of the host"
                )}</label>
                <span class="hint" id="password-hint">{desk.Say(
                    "ไม่เก็บไว้ในโฟลเดอร์ของเว็บไซต์ เว้นว่างถ้าใช้กุญแจ",
                    "Never kept in the site's folder; empty if a key is used"
                )}</span><input id="password" type="password" name="password" autocomplete="off"
                aria-describedby="password-hint"></div>
                <div class="field check"><input id="remember" type="checkbox" name="remember" value="true"><label
                for="remember">{desk.Say(
                    "ให้ระบบของเครื่องนี้จำรหัสผ่าน",
                    "Let this computer's system keep it"
                )}</label></div>
                """
            );

        return html.Written;
    }

    /// <summary>
    /// The host shows itself for the first time: nothing is sent until a person has compared its key.
    /// </summary>
    public static HtmlText AskForKey(Desk desk, PublishSettings? settings, string fingerprint)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <form method="post" action="{WorkplaceAddress.Publish}">{Frame.Hidden(desk, ("key", fingerprint))}
            {Where(desk, settings, "")}
            <div class="buttons"><button class="main">{desk.Say(
                "เทียบแล้ว ตรงกัน",
                "Compared, it is the same"
            )}</button></div>
            </form>
            """
        );
        return html.Written;
    }

    public static HtmlText Plan(Desk desk, PublishTarget target, PublishPlan shown)
    {
        var html = new HtmlWriter();
        html.Write($"<p class=\"lead\">{desk.Say("จะส่งไปที่", "To be sent to")} <code>{target.Address}</code>: ");
        html.Write($"{FileSize.Text(shown.Bytes)}</p>");
        Files(desk, html, desk.Say("ไฟล์ใหม่", "New"), [.. shown.New.Select(file => file.Path)]);
        Files(desk, html, desk.Say("แทนที่", "Replaced"), [.. shown.Replaced.Select(file => file.Path)]);
        Files(desk, html, desk.Say("ลบ", "Removed"), shown.Removed);
        Files(
            desk,
            html,
            desk.Say("ไฟล์ที่เราไม่เคยเผยแพร่ ปล่อยไว้", "Never published by us, left alone"),
            shown.Others
        );
        html.Write(
            $"""
            <form method="post" action="{WorkplaceAddress.Publish}">{Frame.Hidden(desk, ("step", "send"))}
            <div class="buttons"><button class="main">{desk.Say("เผยแพร่", "Publish")}</button>
            <a href="{WorkplaceAddress.Home}">{desk.Say("ยังไม่เผยแพร่", "Not now")}</a></div></form>
            """
        );
        return html.Written;
    }

    public static HtmlText Done(Desk desk, string words, string where, IReadOnlyList<Diagnostic> findings)
    {
        var html = new HtmlWriter();
        html.Write($"<p class=\"lead\">{words} <code>{where}</code></p>{Shown.Findings(desk, findings)}");
        return html.Written;
    }

    private static void Files(Desk desk, HtmlWriter html, string title, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            return;

        html.Write($"<details><summary>{title} ({desk.Wording.Number(paths.Count)})</summary><ul>");
        foreach (var path in paths)
            html.Write($"<li>{path}</li>");

        html.Append("</ul></details>");
    }
}
