using System.CommandLine;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Proving;

namespace ItaSite.Cli;

/// <summary><c>ita sign</c>: signs the list of what was published, with a key of OpenSSH or of minisign.</summary>
internal static class SignCommand
{
    public static Command Of(Terminal terminal)
    {
        var site = SiteArgument.Of();
        var ssh = new Option<string?>("--ssh")
        {
            Description = "กุญแจลับของ OpenSSH (ลงนามด้วย ssh-keygen)",
            HelpName = "file",
        }.NotEmpty();
        var minisign = new Option<string?>("--minisign")
        {
            Description = "กุญแจลับของ minisign",
            HelpName = "file",
        }.NotEmpty();
        var command = new Command("sign", "ลงนามรายการไฟล์ที่เผยแพร่ (published/SHA256SUMS)") { site, ssh, minisign };
        command.Validators.Add(result =>
        {
            if (result.GetResult(ssh) is null == result.GetResult(minisign) is null)
                result.AddError("?");
        });
        command.SetAction(parsed =>
            Run(terminal.In(parsed), parsed.GetValue(site)!, parsed.GetValue(ssh), parsed.GetValue(minisign))
        );
        return command;
    }

    private static int Run(Terminal terminal, string site, string? ssh, string? minisign)
    {
        if (ProofFilesOf.Site(terminal, site) is not { } proof)
            return ExitCode.ContentHasErrors;

        var sums = KeptSums.Read(site);
        if (ssh is not null)
            KeptSums.Put(site, KeptSums.SshSignature, SshKeygen.Sign(ssh, sums));
        else
            KeptSums.Put(site, KeptSums.Minisignature, Encoding.UTF8.GetBytes(Minisign(terminal, minisign!, sums)));

        var file = ssh is not null ? KeptSums.SshSignature : KeptSums.Minisignature;
        var (kept, diagnostics) = SignedSums.Check(site, proof);
        var own = diagnostics.Where(diagnostic => diagnostic.Place.File == file).ToList();
        DiagnosticPrinter.Print(own, terminal.Person, terminal);
        if (own.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return ExitCode.ContentHasErrors;

        terminal.Person.WriteLine(ProofSentences.Signed(terminal.Language, file));
        if ((ssh is not null ? kept.SshSigner : kept.MinisignKey) is { } signer)
            terminal.Person.WriteLine(ProofSentences.SignedBy(terminal.Language, signer));

        return ExitCode.Done;
    }

    private static string Minisign(Terminal terminal, string key, byte[] sums)
    {
        var text = DiskException.Naming(key, () => File.ReadAllText(key));
        if (MinisignSecret.Read(text) is not { } secret)
            throw new DiskException(
                Diagnostic.At(
                    Place.TopOf(key),
                    SignatureProblems.KeyIsUnusable,
                    Bilingual.Same(key),
                    SignatureWords.NoSecretKey
                )
            );

        var password = secret.IsLocked ? terminal.Ask(ProofSentences.KeyPassword(terminal.Language, key)) ?? "" : "";
        var comment = $"timestamp:{terminal.Clock.GetUtcNow().ToUnixTimeSeconds()}\tfile:SHA256SUMS\thashed";
        return secret.Sign(sums, comment, password)
            ?? throw new DiskException(Diagnostic.At(Place.TopOf(key), SignatureProblems.PasswordIsWrong, key));
    }
}
