using System.CommandLine;

namespace ItaSite.Cli;

/// <summary><c>ita publish</c>: sends what was built to where visitors get it.</summary>
internal static class PublishCommand
{
    public static Command Of(Terminal terminal)
    {
        var site = SiteArgument.Of();
        var to = new Option<string?>("--to")
        {
            Description =
                "โฟลเดอร์, sftp://ผู้ใช้@เครื่อง:พอร์ต/โฟลเดอร์, ftps://ผู้ใช้@เครื่อง/โฟลเดอร์ หรือ git:ที่อยู่#สาขา "
                + "แทน publish.to ในไฟล์ตั้งค่า",
        }.NotEmpty();
        var output = new Option<string?>("--output")
        {
            Description = "โฟลเดอร์ที่ ita build สร้างไว้ (ค่าเริ่มต้น: dist)",
        }.NotEmpty();
        var baseUrl = new Option<string?>("--base-url") { Description = "ที่อยู่เต็มของเว็บไซต์ ตามที่ใช้เมื่อสร้าง" };
        var dryRun = new Option<bool>("--dry-run") { Description = "แสดงว่าจะส่ง แทนที่ และลบสิ่งใด แล้วหยุด" };
        var all = new Option<bool>("--all") { Description = "ส่งทุกไฟล์ แม้เครื่องแม่ข่ายบอกว่ามีแล้ว" };
        var others = new Option<bool>("--remove-others")
        {
            Description = "ลบหรือแทนที่ไฟล์บนเครื่องแม่ข่ายที่เราไม่เคยเผยแพร่ ให้ดูด้วย --dry-run ก่อน",
        };
        var hostKey = new Option<string?>("--accept-host-key")
        {
            Description = "ลายพิมพ์กุญแจของเครื่องแม่ข่าย SFTP ที่เทียบแล้ว",
            HelpName = "SHA256:…",
        }.NotEmpty();
        var key = new Option<string?>("--key")
        {
            Description = "กุญแจลับของ OpenSSH (ค่าเริ่มต้น: กุญแจใน ~/.ssh)",
            HelpName = "file",
        }.NotEmpty();
        var stdin = new Option<bool>("--password-stdin")
        {
            Description = "อ่านรหัสผ่านจากอินพุต (หรือใช้ตัวแปร ITA_PUBLISH_PASSWORD)",
        };
        var remember = new Option<bool>("--remember") { Description = "ให้ที่เก็บรหัสผ่านของระบบเก็บรหัสผ่านไว้" };
        var noVerify = new Option<bool>("--no-verify") { Description = "ไม่ตรวจเว็บไซต์จริงหลังเผยแพร่" };
        var command = new Command(
            "publish",
            "ส่งเว็บไซต์ที่สร้างแล้วขึ้นเครื่องแม่ข่าย เฉพาะที่เปลี่ยน แล้วตรวจเว็บไซต์จริง"
        )
        {
            site,
            to,
            output,
            baseUrl,
            dryRun,
            all,
            others,
            hostKey,
            key,
            stdin,
            remember,
            noVerify,
        };
        command.SetAction(
            (parsed, stop) =>
                new PublishRun(
                    terminal.In(parsed),
                    parsed.GetValue(site)!,
                    parsed.GetValue(to),
                    parsed.GetValue(output),
                    parsed.GetValue(baseUrl)
                )
                {
                    IsDry = parsed.GetValue(dryRun),
                    All = parsed.GetValue(all),
                    RemovesOthers = parsed.GetValue(others),
                    AcceptedHostKey = parsed.GetValue(hostKey),
                    KeyFile = parsed.GetValue(key),
                    TakesPassword = parsed.GetValue(stdin),
                    Remembers = parsed.GetValue(remember),
                    Verifies = !parsed.GetValue(noVerify),
                }.RunAsync(stop)
        );
        return command;
    }
}
