using System.CommandLine;
using System.Security.Cryptography;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Proving;

namespace ItaSite.Cli;

/// <summary><c>ita stamp</c>: asks for a time stamp over what was published, and takes the answer back.</summary>
internal static class StampCommand
{
    public static Command Of(Terminal terminal)
    {
        var site = SiteArgument.Of();
        var answer = new Option<string?>("--answer")
        {
            Description = "คำตอบของผู้ให้บริการประทับเวลา (.tsr) ตรวจแล้วเก็บไว้กับรายการไฟล์",
            HelpName = "file",
        }.NotEmpty();
        var authorities = new Option<string?>("--ca")
        {
            Description = "ใบรับรองของผู้ให้บริการ (PEM) แทน published.timestampAuthority ในไฟล์ตั้งค่า",
            HelpName = "file",
        }.NotEmpty();
        var command = new Command("stamp", "ขอประทับเวลารายการไฟล์ที่เผยแพร่ (RFC 3161) และรับคำตอบ")
        {
            site,
            answer,
            authorities,
        };
        command.SetAction(parsed =>
        {
            var (here, folder) = (terminal.In(parsed), parsed.GetValue(site)!);
            if (ProofFilesOf.Site(here, folder) is not { } proof)
                return ExitCode.ContentHasErrors;

            return parsed.GetValue(answer) is { } file
                ? Take(here, folder, proof, file, parsed.GetValue(authorities))
                : Ask(here, folder);
        });
        return command;
    }

    /// <summary>A request that is out already stays, or its answer would fit nothing.</summary>
    private static int Ask(Terminal terminal, string site)
    {
        var sums = KeptSums.Read(site);
        if (KeptSums.Beside(site, KeptSums.StampRequest) is not { } request || !StampRequest.Fits(request, sums))
            KeptSums.Put(
                site,
                KeptSums.StampRequest,
                StampRequest.Of(sums, RandomNumberGenerator.GetBytes(StampRequest.NonceLength))
            );

        terminal.Person.WriteLine(
            ProofSentences.RequestIsWritten(
                terminal.Language,
                site == SiteArgument.Default ? KeptSums.StampRequest : Path.Combine(site, KeptSums.StampRequest)
            )
        );
        return ExitCode.Done;
    }

    private static int Take(Terminal terminal, string site, ProofFiles proof, string file, string? authorities)
    {
        var answer = SiteFolder.FileOutside(file).Bytes();
        var (stamp, diagnostics) = SignedSums.CheckAnswer(site, proof, answer, file, authorities);
        DiagnosticPrinter.Print(diagnostics, terminal.Person, terminal);
        if (stamp is null)
            return ExitCode.ContentHasErrors;

        KeptSums.Put(site, KeptSums.Stamp, answer);
        terminal.Person.WriteLine(
            ProofSentences.Stamped(terminal.Language, StampedTime.Of(stamp.Time), stamp.Authority)
        );
        terminal.Person.WriteLine(ProofSentences.Kept(terminal.Language, KeptSums.Stamp));
        return ExitCode.Done;
    }
}
