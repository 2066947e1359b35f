using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Publishing;
using ItaSite.Verifying;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The pieces of the page that publishes.</summary>
internal static class PublishHtml
{
    public const string PasswordField = "password";

    /// <summary>Where it goes, and what only a person can give for that.</summary>
    public static HtmlText Where(Desk desk, PublishSettings? settings, string folder)
    {
        var html = new HtmlWriter();
        if (settings is not { Target: { } target })
        {
            html.Write(
                $"""
                <div class="field"><label for="to">{desk.Say("ส่งไปที่", "To")}</label>
                <span class="hint" id="to-hint">{desk.Say(
                    "เช่น sftp://ผู้ใช้@เครื่อง/โฟลเดอร์ ตามที่ผู้ดูแลเครื่องแม่ข่ายแจ้ง พิมพ์ครั้งเดียว "
                        + "รับ ftps:// git: และโฟลเดอร์ด้วย เว้นว่างคือสร้างลงโฟลเดอร์",
                    "Such as sftp://user@host/folder, as whoever runs the host says; asked once. "
                        + "Also ftps://, git: or a folder; if left empty, the site is made in the folder"
                )} <code>{folder}</code></span>
                <input id="to" type="text" name="to" autocomplete="off" aria-describedby="to-hint"></div>
                """
            );
            return html.Written;
        }

        html.Write($"<p>{desk.Say("ส่งไปที่", "To")} <code>{target.Address}</code> ");
        html.Write($"<a href=\"{WorkplaceAddress.Settings}\">{desk.Say("เปลี่ยนในตั้งค่า", "Change it")}</a></p>");
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
                )}</span><input id="password" type="password" name="{PasswordField}" autocomplete="off"
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
    /// <param name="named">The host, and the fingerprint of its key.</param>
    public static HtmlText AskForKey(Desk desk, PublishSettings? settings, IReadOnlyList<string> named)
    {
        var (html, host, fingerprint) = (new HtmlWriter(), named[0], named[1]);
        html.Write(
            $"""
            <form method="post" action="{WorkplaceAddress.Publish}">{Frame.Hidden(desk, ("key", fingerprint))}
            <p class="lead">{desk.Say(
                $"ส่งไปที่ {host} เป็นครั้งแรก เทียบลายพิมพ์กุญแจนี้กับที่ผู้ดูแลเครื่องแม่ข่ายแจ้ง",
                $"The site goes to {host} for the first time. Compare this fingerprint of its key with what whoever "
                    + "runs the host says"
            )}</p><p><code>{fingerprint}</code></p>
            <p class="hint">{desk.Say(
                "ถ้าไม่ตรง อย่ากด เพราะอาจเป็นเครื่องของผู้อื่นที่แอบอ้าง ตอบครั้งเดียวก็พอ",
                "If it is another one, go no further: somebody may pose as the host. Once is enough"
            )}</p>
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

    /// <summary>What the check says, before anything is sent.</summary>
    public static HtmlText Checked(Desk desk)
    {
        var html = new HtmlWriter();
        var said = desk.Site.Latest.Diagnostics.Count(finding => !Shown.IsLacking(finding));
        html.Write(
            $"""
            <p>{desk.Say("ตรวจแล้ว ไม่มีเรื่องที่ต้องแก้ก่อนเผยแพร่", "Checked: nothing must be mended first")}
            {desk.Say($"ควรดู {desk.Wording.Number(said)} เรื่อง", $"To look at: {said}")} {Lacking(desk)}
            <a href="{WorkplaceAddress.Check}">{desk.Say("ดูทั้งหมด", "See them")}</a></p>
            """
        );
        return html.Written;
    }

    /// <summary>A sample is no evidence, though nothing warns of one.</summary>
    private static string Lacking(Desk desk)
    {
        if (desk.Register is not { Totals: var totals })
            return "";

        var (lacking, number) = (totals.Missing + totals.Sample, desk.Wording);
        return desk.Say($"ยังไม่มีหลักฐาน {number.Number(lacking)} องค์ประกอบ", $"Elements without evidence: {lacking}")
            + (
                totals.Sample == 0
                    ? ""
                    : desk.Say(
                        $" ในจำนวนนี้เป็นตัวอย่าง {number.Number(totals.Sample)} องค์ประกอบ",
                        $", {totals.Sample} of them samples"
                    )
            );
    }

    public static HtmlText Verified(Desk desk, string address, LiveResult result)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <p class="lead">{desk.Say(
                $"ดูแล้ว {desk.Wording.Number(result.Files)} ไฟล์ที่ {address} "
                    + $"พบ {desk.Wording.Number(result.Diagnostics.Count)} เรื่อง",
                $"Looked at {result.Files} files of {address}; {result.Diagnostics.Count} findings"
            )}</p>
            """
        );
        foreach (var file in result.Diagnostics.GroupBy(finding => finding.Place.File))
            html.Write($"<h3><code>{file.Key}</code></h3>{Shown.Findings(desk, [.. file])}");

        return html.Written;
    }

    /// <summary>What is left to do once the site stands.</summary>
    public static HtmlText Answers(Desk desk)
    {
        var html = new HtmlWriter();
        if (desk.Register is not null)
            html.Write(
                $"""
                <p><a href="{WorkplaceAddress.Answers}">{desk.Say(
                    "คำตอบสำหรับกรอกในระบบ ITAS",
                    "Answers for ITAS"
                )}</a></p>
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
