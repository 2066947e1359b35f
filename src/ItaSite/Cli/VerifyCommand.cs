using System.CommandLine;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary><c>ita verify</c>: says whether a published copy is still what was published.</summary>
internal static class VerifyCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Command Of(Terminal terminal)
    {
        var place = new Argument<string>("site-folder-or-url")
        {
            Description = "โฟลเดอร์ที่เผยแพร่ไว้ หรือที่อยู่เว็บไซต์",
        }.NotEmpty();
        var command = new Command("verify", "เทียบเว็บไซต์ที่เผยแพร่แล้วกับ SHA256SUMS และบอกทุกไฟล์ที่ต่างไป")
        {
            place,
        };
        command.SetAction((parsed, stop) => RunAsync(terminal.In(parsed), parsed.GetValue(place)!, stop));
        return command;
    }

    /// <param name="place">A folder, or an address with http or https.</param>
    private static async Task<int> RunAsync(Terminal terminal, string place, CancellationToken stop)
    {
        var (files, differences) =
            Uri.TryCreate(place, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? await AtAddressAsync(address, stop)
                : PublishedCopy.InFolder(place);

        DiagnosticPrinter.Print(differences, terminal.Data, terminal);
        await terminal.Person.WriteLineAsync(
            differences.Count == 0
                ? Sentences.Same(terminal.Language, files)
                : Sentences.Different(
                    terminal.Language,
                    differences.Count(difference => difference.Problem == CommandProblems.PublishedFileIsChanged),
                    differences.Count(difference => difference.Problem == CommandProblems.PublishedFileIsMissing),
                    differences.Count(difference => difference.Problem == CommandProblems.PublishedFileIsAdded)
                )
        );
        return differences.Count == 0 ? ExitCode.Done : ExitCode.ContentHasErrors;
    }

    private static async Task<Diagnosed<int>> AtAddressAsync(Uri address, CancellationToken stop)
    {
        using var client = new HttpClient { Timeout = Patience };
        return await PublishedCopy.AtAddressAsync(address, client, stop);
    }
}
