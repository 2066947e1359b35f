using System.CommandLine;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Proving;
using ItaSite.Verifying;

namespace ItaSite.Cli;

/// <summary><c>ita verify</c>: says whether a published copy is still what was published.</summary>
internal static class VerifyCommand
{
    public static readonly IReadOnlyList<string> Formats = ["text", "json", "sarif"];

    public static Command Of(Terminal terminal)
    {
        var place = new Argument<string>("site-folder-or-url")
        {
            Description = "โฟลเดอร์ที่เผยแพร่ไว้ หรือที่อยู่เว็บไซต์",
        }.NotEmpty();
        var site = new Option<string?>("--site")
        {
            Description = "โฟลเดอร์ที่มี site.config.json ซึ่งเก็บรายการไว้ (published/SHA256SUMS)",
        }.NotEmpty();
        var against = new Option<string?>("--against")
        {
            Description =
                "เทียบกับรายการหรือโฟลเดอร์นี้แทน หรือ live เพื่อเทียบกับรายการของสิ่งที่ตรวจเอง ซึ่งผู้บุกรุกแก้ได้",
        }.NotEmpty();
        var report = new Option<string?>("--report")
        {
            Description = "เขียนรายงานภาษาไทยลงไฟล์ .html หรือ .txt เพื่อส่งต่อ",
        }.NotEmpty();
        var resume = new Option<string?>("--resume")
        {
            Description = "จดไฟล์ที่ตรงแล้วลงไฟล์นี้ ครั้งหน้าตรวจต่อจากเดิม (ภายใน ๑ วัน)",
        }.NotEmpty();
        var delay = new Option<int>("--delay")
        {
            Description = "พักก่อนถามแต่ละครั้ง (มิลลิวินาที)",
            HelpName = "0–60000",
        };
        delay.Validators.Add(result =>
        {
            if (
                result.Tokens is [.., var word]
                && (!int.TryParse(word.Value, out var milliseconds) || milliseconds is < 0 or > 60_000)
            )
                result.AddError(delay.HelpName);
        });
        var format = new Option<string>("--format")
        {
            Description = "รูปแบบผลลัพธ์",
            DefaultValueFactory = _ => Formats[0],
        }.AcceptOnlyFromAmong([.. Formats]);
        var command = new Command("verify", "เทียบเว็บไซต์ที่เผยแพร่แล้วกับรายการที่เก็บไว้ และบอกทุกอย่างที่ต่างไป")
        {
            place,
            site,
            against,
            report,
            resume,
            delay,
            format,
        };
        command.SetAction(
            (parsed, stop) =>
                RunAsync(
                    terminal.In(parsed),
                    new VerifyAsked(
                        parsed.GetValue(place)!,
                        parsed.GetValue(site),
                        parsed.GetValue(against),
                        parsed.GetValue(report),
                        parsed.GetValue(resume),
                        TimeSpan.FromMilliseconds(parsed.GetValue(delay))
                    ),
                    parsed.GetValue(format)!,
                    stop
                )
        );
        return command;
    }

    public static async Task<int> RunAsync(Terminal terminal, VerifyAsked asked, string format, CancellationToken stop)
    {
        if (asked.Report is not null && !VerifyReport.CanWrite(asked.Report))
        {
            await terminal.Person.WriteLineAsync(
                "ita: "
                    + VisibleText.OneLine(
                        Sentences.WordIsNotAllowed(terminal.Language, asked.Report, "--report", ".html, .txt")
                    )
            );
            return ExitCode.CannotRun;
        }

        var limits = new VerifyLimits { Delay = asked.Delay };
        var started = terminal.Clock.GetLocalNow();
        var isLive = SiteRoot.IsAddress(asked.Place);
        var around = isLive ? null : ExpectedFiles.SiteAround(asked.Place);
        var proof = asked.Against is null
            ? KeptProof.Of(asked.Site ?? around ?? SiteArgument.Default)
            : new Diagnosed<SumsProof>(SumsProof.None, []);
        VerifyFacts facts;
        if (isLive)
        {
            var expected =
                asked.Against == ExpectedFiles.OwnSums
                    ? await Reaching.OwnSumsAsync(asked.Place, limits, stop)
                    : asked.Expected(SiteArgument.Default);
            using var done = asked.Resume is null
                ? FilesDone.Nowhere()
                : FilesDone.In(asked.Resume, asked.Place, expected, terminal.Clock.GetUtcNow());
            var result = await LiveSite.LookAsync(asked.Place, expected, done, limits, stop);
            if (!result.IsCutShort)
                done.Forget();

            var all = result with { Diagnostics = [.. proof.Diagnostics, .. result.Diagnostics] };
            facts = VerifyFacts.Of(all, asked, started);
        }
        else
        {
            var expected =
                asked.Against == ExpectedFiles.OwnSums
                    ? ExpectedFiles.OfCopy(asked.Place)
                    : asked.Expected(around ?? SiteArgument.Default);
            var copy = PublishedCopy.InFolder(asked.Place, expected);
            var all = copy with { Diagnostics = [.. proof.Diagnostics, .. copy.Diagnostics] };
            facts = VerifyFacts.Of(all, asked, started);
        }

        var code = await TellAsync(terminal, facts, asked, format);
        foreach (var sentence in KeptProof.Sentences(proof.Value, terminal.Language))
            await terminal.Person.WriteLineAsync(sentence);

        return code;
    }

    private static async Task<int> TellAsync(Terminal terminal, VerifyFacts facts, VerifyAsked asked, string format)
    {
        switch (format)
        {
            case "json":
                await terminal.Data.WriteAsync(CheckJson.Text(facts.Diagnostics, terminal.Language));
                break;
            case "sarif":
                await terminal.Data.WriteAsync(CheckSarif.Text(facts.Diagnostics, terminal.Language));
                break;
            default:
                DiagnosticPrinter.Print(facts.Shortened(), terminal.Data, terminal);
                break;
        }

        if (asked.Report is not null)
            VerifyReport.Write(asked.Report, facts);

        foreach (var sentence in VerifySentences.Summary(terminal.Language, facts.Counts))
            await terminal.Person.WriteLineAsync(sentence);

        return facts.Errors > 0 ? ExitCode.ContentHasErrors : ExitCode.Done;
    }
}
