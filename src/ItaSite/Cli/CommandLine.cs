using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary>The commands that a person can type.</summary>
internal static class CommandLine
{
    private static readonly Option<string> LanguageOption = new Option<string>("--lang")
    {
        Description = "ภาษาของข้อความ: th หรือ en",
        DefaultValueFactory = _ => "th",
        Recursive = true,
    }.AcceptOnlyFromAmong("th", "en");

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken stop)
    {
        var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            // What was typed wrong may be the language itself.
            var language = arguments.Contains("en") ? Language.English : Language.Thai;
            foreach (var sentence in UsageMistakes.Of(parsed, language))
                await terminal.Person.WriteLineAsync($"ita: {sentence}");

            await terminal.Person.WriteLineAsync(Sentences.SeeHelp(language, UsageMistakes.CommandOf(parsed)));
            return ExitCode.CannotRun;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Data,
                    Error = terminal.Person,
                    EnableDefaultExceptionHandler = false,
                },
                stop
            );
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C before there was anything to stop.
            return ExitCode.CannotRun;
        }
        catch (Exception error) when (DiskException.Within(error) is { } disk)
        {
            await terminal.Person.WriteLineAsync(disk.Diagnostic.ToLine(Speaking(parsed, terminal).Language));
            return ExitCode.CannotRun;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("ItaSite – สร้างเว็บไซต์เปิดเผยข้อมูลตามการประเมิน ITA");
        root.Options.Add(LanguageOption);
        root.Subcommands.Add(Build(terminal));
        root.Subcommands.Add(Serve(terminal));
        root.Subcommands.Add(Check(terminal));
        root.Subcommands.Add(Status(terminal));
        root.Subcommands.Add(Fix(terminal));
        root.Subcommands.Add(New(terminal));
        root.Subcommands.Add(Close(terminal));
        root.Subcommands.Add(Verify(terminal));
        root.Subcommands.Add(Explain(terminal));
        return root;
    }

    private static Command Build(Terminal terminal)
    {
        var site = Site();
        var output = NotEmpty(new Option<string?>("--output") { Description = "โฟลเดอร์ผลลัพธ์ (ค่าเริ่มต้น: dist)" });
        var baseUrl = new Option<string?>("--base-url") { Description = "ที่อยู่เต็มของเว็บไซต์ แทนค่าในไฟล์ตั้งค่า" };
        var all = All();
        var command = new Command("build", "สร้างเว็บไซต์และเผยแพร่ลงโฟลเดอร์ ถ้าไม่มีข้อผิดพลาด")
        {
            site,
            output,
            baseUrl,
            all,
        };
        command.SetAction(parsed =>
            BuildCommand.Run(
                Speaking(parsed, terminal),
                parsed.GetValue(site)!,
                parsed.GetValue(output),
                parsed.GetValue(baseUrl),
                parsed.GetValue(all)
            )
        );
        return command;
    }

    private static Command Serve(Terminal terminal)
    {
        var site = Site();
        var port = new Option<int>("--port")
        {
            Description = "พอร์ต",
            HelpName = "0–65535",
            DefaultValueFactory = _ => 8080,
        };
        port.Validators.Add(result =>
        {
            if (
                result.Tokens is [.., var word]
                && (
                    !int.TryParse(word.Value, CultureInfo.InvariantCulture, out var number)
                    || number is < IPEndPoint.MinPort or > IPEndPoint.MaxPort
                )
            )
                result.AddError(port.HelpName);
        });
        var output = NotEmpty(
            new Option<string?>("--output") { Description = "เผยแพร่ลงโฟลเดอร์นี้ด้วยทุกครั้งที่สร้างสำเร็จ" }
        );
        var command = new Command("serve", "เปิดดูเว็บไซต์ในเครื่อง และสร้างใหม่เมื่อแก้ไฟล์") { site, port, output };
        command.SetAction(
            (parsed, stop) =>
                ServeCommand.RunAsync(
                    Speaking(parsed, terminal),
                    parsed.GetValue(site)!,
                    parsed.GetValue(port),
                    parsed.GetValue(output),
                    stop
                )
        );
        return command;
    }

    private static Command Check(Terminal terminal)
    {
        var site = Site();
        var strict = new Option<bool>("--strict") { Description = "ให้คำเตือนเป็นข้อผิดพลาด" };
        var format = new Option<string>("--format")
        {
            Description = "รูปแบบผลลัพธ์",
            DefaultValueFactory = _ => CheckCommand.Formats[0],
        }.AcceptOnlyFromAmong([.. CheckCommand.Formats]);
        var all = All();
        var command = new Command("check", "ตรวจทุกอย่างโดยไม่เผยแพร่") { site, strict, format, all };
        command.SetAction(parsed =>
            CheckCommand.Run(
                Speaking(parsed, terminal),
                parsed.GetValue(site)!,
                parsed.GetValue(strict),
                parsed.GetValue(format)!,
                parsed.GetValue(all)
            )
        );
        return command;
    }

    private static Option<bool> All() => new("--all") { Description = "แสดงข้อที่ยังว่างทีละองค์ประกอบ" };

    private static Command Fix(Terminal terminal)
    {
        var site = Site();
        var apply = new Option<bool>("--apply") { Description = "แก้ไฟล์ตามที่แสดง" };
        var command = new Command("fix", "แสดงคำพิมพ์ผิดที่แก้ให้ได้แน่นอน และแก้เมื่อสั่ง") { site, apply };
        command.SetAction(parsed =>
            FixCommand.Run(Speaking(parsed, terminal), parsed.GetValue(site)!, parsed.GetValue(apply))
        );
        return command;
    }

    private static Command Status(Terminal terminal)
    {
        var site = Site();
        var order = new Option<string>("--by")
        {
            Description = "เรียงตามคะแนนที่เสี่ยง ตามข้อ หรือแยกตามหน่วยงานย่อย",
            DefaultValueFactory = _ => StatusCommand.Orders[0],
        }.AcceptOnlyFromAmong([.. StatusCommand.Orders]);
        var format = new Option<string>("--format")
        {
            Description = "รูปแบบผลลัพธ์",
            DefaultValueFactory = _ => StatusCommand.Formats[0],
        }.AcceptOnlyFromAmong([.. StatusCommand.Formats]);
        var year = new Option<string?>("--year") { Description = "ปีงบประมาณ (ค่าเริ่มต้น: ปีในไฟล์ตั้งค่า)" };
        var command = new Command("status", "บอกว่าข้อใดยังขาดหลักฐาน ใครรับผิดชอบ และเสี่ยงเสียกี่คะแนน")
        {
            site,
            order,
            format,
            year,
        };
        command.SetAction(parsed =>
            StatusCommand.Run(
                Speaking(parsed, terminal),
                parsed.GetValue(site)!,
                parsed.GetValue(order)!,
                parsed.GetValue(format)!,
                parsed.GetValue(year)
            )
        );
        return command;
    }

    private static Command Verify(Terminal terminal)
    {
        var place = NotEmpty(
            new Argument<string>("site-folder-or-url") { Description = "โฟลเดอร์ที่เผยแพร่ไว้ หรือที่อยู่เว็บไซต์" }
        );
        var command = new Command("verify", "เทียบเว็บไซต์ที่เผยแพร่แล้วกับ SHA256SUMS และบอกทุกไฟล์ที่ต่างไป")
        {
            place,
        };
        command.SetAction(
            (parsed, stop) => VerifyCommand.RunAsync(Speaking(parsed, terminal), parsed.GetValue(place)!, stop)
        );
        return command;
    }

    private static Command New(Terminal terminal)
    {
        var code = NotEmpty(new Argument<string>("code") { Description = "รหัสข้อ" });
        var itemSite = Site();
        var item = new Command("item", "เริ่มหน้าของข้อหนึ่ง") { code, itemSite };
        item.SetAction(parsed =>
            NewCommand.Item(Speaking(parsed, terminal), parsed.GetValue(itemSite)!, parsed.GetValue(code)!)
        );

        var title = new Argument<string>("title") { Description = "ชื่อข่าว" };
        var newsSite = Site();
        var slug = new Option<string?>("--slug")
        {
            Description = "ชื่อไฟล์ต่อท้ายวันที่ (a–z 0–9 -) ค่าเริ่มต้นมาจากคำภาษาอังกฤษและตัวเลขในชื่อข่าว",
        };
        var news = new Command("news", "เริ่มข่าวใหม่ ลงวันที่วันนี้") { title, newsSite, slug };
        news.SetAction(parsed =>
            NewCommand.News(
                Speaking(parsed, terminal),
                parsed.GetValue(newsSite)!,
                parsed.GetValue(title)!,
                parsed.GetValue(slug)
            )
        );

        return new Command("new", "เขียนไฟล์เริ่มต้น (ไม่เขียนทับไฟล์เดิม)")
        {
            NewSite(terminal),
            item,
            news,
            NewYear(terminal),
        };
    }

    private static Command NewSite(Terminal terminal)
    {
        var folder = NotEmpty(new Argument<string>("folder") { Description = "โฟลเดอร์ของเว็บไซต์ใหม่" });
        var name = NotEmpty(new Argument<string>("name") { Description = "ชื่อเต็มของหน่วยงาน" });
        var type = new Option<string?>("--type")
        {
            Description = "บัญชีรายการที่เริ่มจาก: ชนิดของหน่วยงานและปี (ปีที่เป็นร่างต้องตรวจกับคู่มือ)",
        }.AcceptOnlyFromAmong([.. ShippedCatalogue.All().Select(shipped => shipped.Name)]);
        var command = new Command("site", "เริ่มเว็บไซต์ใหม่ที่พร้อมกรอก") { folder, name, type };
        command.SetAction(parsed =>
            NewSiteCommand.Run(
                Speaking(parsed, terminal),
                parsed.GetValue(folder)!,
                parsed.GetValue(name)!,
                parsed.GetValue(type)
            )
        );
        return command;
    }

    private static Command NewYear(Terminal terminal)
    {
        var year = Year();
        var site = Site();
        var catalogue = NotEmpty(
            new Option<string?>("--catalogue")
            {
                Description =
                    "ไฟล์บัญชีรายการประเมินของปีนั้น (รูปแบบเดียวกับ catalogue.yaml) ถ้าไม่ระบุ ใช้ร่างที่มากับโปรแกรม",
            }
        );
        var command = new Command(
            "year",
            "เริ่มปีใหม่จากบัญชีรายการประเมิน และนำเนื้อหาที่ยังใช้ได้จากปีก่อนมาเป็นร่าง"
        )
        {
            year,
            site,
            catalogue,
        };
        command.SetAction(parsed =>
            NewYearCommand.Run(
                Speaking(parsed, terminal),
                parsed.GetValue(site)!,
                parsed.GetValue(year)!,
                parsed.GetValue(catalogue)
            )
        );
        return command;
    }

    private static Command Close(Terminal terminal)
    {
        var year = Year();
        var site = Site();
        var reason = new Option<string?>("--reason")
        {
            Description = "เหตุผลของการเปลี่ยนแปลงหลังปิดการประเมิน จะแสดงบนเว็บไซต์",
        };
        var command = new Command("close", "ปิดปีที่ประเมินแล้ว: บันทึกสิ่งที่เผยแพร่ไว้ จากนั้นการแก้ไขต้องมีเหตุผล")
        {
            year,
            site,
            reason,
        };
        command.SetAction(parsed =>
            CloseCommand.Run(
                Speaking(parsed, terminal),
                parsed.GetValue(site)!,
                parsed.GetValue(year)!,
                parsed.GetValue(reason)
            )
        );
        return command;
    }

    private static Command Explain(Terminal terminal)
    {
        var code = NotEmpty(new Argument<string>("code") { Description = "รหัส เช่น ITA204" });
        var command = new Command("explain", "อธิบายรหัสข้อผิดพลาด") { code };
        command.SetAction(parsed => ExplainCommand.Run(Speaking(parsed, terminal), parsed.GetValue(code)!));
        return command;
    }

    private static Argument<string> Year() => new("year") { Description = "ปีงบประมาณ พ.ศ." };

    private static Argument<string> Site()
    {
        var site = new Argument<string>("site")
        {
            Description = "โฟลเดอร์ที่มี site.config.json",
            DefaultValueFactory = _ => ".",
        };

        // The library takes an option that it does not know for a folder.
        site.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && UsageMistakes.IsOption(word.Value))
                result.AddError("?");
        });
        return NotEmpty(site);
    }

    private static Argument<string> NotEmpty(Argument<string> argument)
    {
        argument.Validators.Add(RefuseNothing);
        return argument;
    }

    private static Option<string?> NotEmpty(Option<string?> option)
    {
        option.Validators.Add(RefuseNothing);
        return option;
    }

    /// <summary>A name in quotation marks with nothing in them, as a script with an unset variable passes it.</summary>
    private static void RefuseNothing(SymbolResult result)
    {
        if (result.Tokens is [.., var word] && string.IsNullOrWhiteSpace(word.Value))
            result.AddError("?");
    }

    private static Terminal Speaking(ParseResult parsed, Terminal terminal) =>
        terminal with
        {
            Language = parsed.GetValue(LanguageOption) == "en" ? Language.English : Language.Thai,
        };
}
