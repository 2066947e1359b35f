using System.ComponentModel;
using System.Diagnostics;
using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>OpenSSH's own program, which makes and verifies its signatures.</summary>
internal static class SshKeygen
{
    /// <summary>What a signature is for: one of an e-mail or a Git commit does not count.</summary>
    private const string Purpose = "file";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A locked key is asked for at the person's own terminal.</summary>
    /// <param name="key">A secret key, or a public one whose secret an agent holds.</param>
    /// <exception cref="DiskException">The program is missing, or does not sign.</exception>
    public static byte[] Sign(string key, byte[] message)
    {
        DiskException.Naming(key, () => File.OpenRead(key).Dispose());
        var run = Run(message, patience: null, "-Y", "sign", "-f", Path.GetFullPath(key), "-n", Purpose);
        return run.ExitCode == 0
            ? run.Output
            : throw new DiskException(
                Diagnostic.At(Place.TopOf(key), SignatureProblems.KeyIsUnusable, key, run.Complaint)
            );
    }

    /// <param name="allowedSigners">The file of those whose signatures count, with its full path.</param>
    /// <param name="named">The same as the settings name it.</param>
    /// <returns>Who signed; or what is wrong with the signature.</returns>
    /// <exception cref="DiskException">The program is missing.</exception>
    public static (string? Signer, Diagnostic? Wrong) Verify(
        string signature,
        string allowedSigners,
        string named,
        byte[] message
    )
    {
        var place = Place.TopOf(KeptSums.SshSignature);
        var found = Run([], Patience, "-Y", "find-principals", "-s", signature, "-f", allowedSigners);
        // Windows ends these lines in its own way.
        var signer = found.Text.Split('\n', '\r').FirstOrDefault(line => line.Length > 0);
        if (found.ExitCode != 0 || signer is null)
            return (
                null,
                found.Complaint.StartsWith("No principal", StringComparison.Ordinal)
                    ? Diagnostic.At(place, SignatureProblems.SignerIsUnknown, named)
                    : Diagnostic.At(place, SignatureProblems.SignatureDoesNotFit, found.Complaint)
            );

        var run = Run(
            message,
            Patience,
            "-Y",
            "verify",
            "-f",
            allowedSigners,
            "-I",
            signer,
            "-n",
            Purpose,
            "-s",
            signature
        );
        return run.ExitCode == 0
            ? (VisibleText.OneLine(signer), null)
            : (null, Diagnostic.At(place, SignatureProblems.SignatureDoesNotFit, run.Complaint));
    }

    private static (int ExitCode, byte[] Output, string Text, string Complaint) Run(
        byte[] input,
        TimeSpan? patience,
        params string[] arguments
    )
    {
        var program =
            ProgramOnPath.Find("ssh-keygen")
            ?? throw new DiskException(Diagnostic.At(Place.TopOf("ssh-keygen"), SignatureProblems.KeygenIsMissing));
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var complaint = process.StandardError.ReadToEndAsync();
            var output = ReadAsync(process.StandardOutput.BaseStream);
            Feed(process.StandardInput.BaseStream, input);
            if (patience is { } limit && !process.WaitForExit(limit))
                process.Kill(entireProcessTree: true);

            process.WaitForExit();
            var bytes = output.GetAwaiter().GetResult();
            var words = complaint.GetAwaiter().GetResult().Trim();
            return (
                process.ExitCode,
                bytes,
                System.Text.Encoding.UTF8.GetString(bytes),
                VisibleText.OneLine(words.ReplaceLineEndings(" "))
            );
        }
        catch (Win32Exception error)
        {
            throw new DiskException(
                Diagnostic.At(Place.TopOf(program), DiskProblems.FileCannotBeUsed, program, error.Message),
                error
            );
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }

    /// <summary>A program that refuses at once reads nothing.</summary>
    private static void Feed(Stream stream, byte[] input)
    {
        try
        {
            stream.Write(input);
            stream.Close();
        }
        catch (IOException)
        {
            // It says itself why it did not read.
        }
    }
}
