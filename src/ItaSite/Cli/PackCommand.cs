using System.CommandLine;

namespace ItaSite.Cli;

/// <summary><c>ita pack</c>: one zip that shows what was published, for an appeal.</summary>
internal static class PackCommand
{
    public static Command Of(Terminal terminal)
    {
        var items = new Argument<string[]>("item")
        {
            Description = "รหัสข้อตามบัญชีรายการ ระบุได้หลายข้อ (ค่าเริ่มต้น: ทุกข้อ)",
            Arity = ArgumentArity.ZeroOrMore,
        }.NotEmpty();
        var site = new Option<string?>("--site")
        {
            Description = "โฟลเดอร์ที่มี site.config.json",
            DefaultValueFactory = _ => SiteArgument.Default,
        }.NotEmpty();
        var year = new Option<string?>("--year") { Description = "ปีงบประมาณ (ค่าเริ่มต้น: ปีในไฟล์ตั้งค่า)" };
        var baseUrl = new Option<string?>("--base-url")
        {
            Description = "ที่อยู่เต็มของเว็บไซต์ ตามที่ใช้เมื่อเผยแพร่",
        };
        var output = new Option<string?>("--output")
        {
            Description = "ไฟล์ .zip ที่จะเขียน",
            HelpName = "file",
            Required = true,
        }.NotEmpty();
        var command = new Command(
            "pack",
            "รวมเว็บไซต์ หลักฐาน ลายมือชื่อ และการประทับเวลาเป็นไฟล์ zip สำหรับการอุทธรณ์"
        )
        {
            items,
            site,
            year,
            baseUrl,
            output,
        };
        command.SetAction(
            (parsed, stop) =>
                Task.FromResult(
                    new PackRun(
                        terminal.In(parsed),
                        parsed.GetValue(site)!,
                        parsed.GetValue(output)!,
                        parsed.GetValue(year),
                        parsed.GetValue(items) ?? []
                    ).Run(parsed.GetValue(baseUrl), stop)
                )
        );
        return command;
    }
}
