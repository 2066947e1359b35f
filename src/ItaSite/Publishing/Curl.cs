using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Publishing;

/// <summary>
/// The program curl, which every Windows 10, macOS and Linux has. .NET's own FtpWebRequest can't be used: it does not
/// take up the TLS session again for its data, and hosts as vsftpd asks for that end each transfer (426).
/// </summary>
/// <param name="certificate">A file of who vouches for the host; null for whom the system trusts.</param>
internal sealed class Curl(PublishTarget.Ftps target, string password, string? certificate) : IDisposable
{
    private const int MostCommands = 200;

    private readonly string program =
        ProgramOnPath.Find("curl")
        ?? throw new DiskException(Diagnostic.At(Place.TopOf("curl"), PublishProblems.ProgramIsMissing, "curl"));

    private readonly string folder = Directory.CreateTempSubdirectory("ita-ftps-").FullName;

    public void Dispose() => Removal.Try(folder);

    /// <returns>What the host lists of each folder; nothing for one that is not there.</returns>
    public IReadOnlyList<string> List(IReadOnlyList<string> folders, CancellationToken stop)
    {
        var outputs = folders.Select((_, at) => Path.Combine(folder, $"list-{at}")).ToList();
        foreach (var output in outputs)
            File.Delete(output);

        // Names that begin with a dot are not shown without -a.
        var run = Run(
            folders.Zip(
                outputs,
                (listed, output) =>
                    $"url = {Quoted(Address($"{listed.TrimEnd('/')}/"))}\noutput = {Quoted(output)}\n"
                    + "request = \"LIST -a\"\n"
            ),
            stop
        );
        if (run.ExitCode is not 0 && !IsMissing(run.ExitCode))
            throw Failed(run);

        return [.. outputs.Select(output => File.Exists(output) ? File.ReadAllText(output) : "")];
    }

    /// <returns>Null if there is no such file.</returns>
    public byte[]? Read(string path)
    {
        var output = Path.Combine(folder, "file");
        File.Delete(output);
        var run = Run([$"url = {Quoted(Address(path))}\noutput = {Quoted(output)}\n"], CancellationToken.None);
        return run.ExitCode is not 0 && !IsMissing(run.ExitCode) ? throw Failed(run)
            : run.ExitCode is 0 && File.Exists(output) ? File.ReadAllBytes(output)
            : null;
    }

    /// <param name="done">Called with the number of each that has arrived.</param>
    public void Send(IReadOnlyList<(string Full, string Path)> files, Action<int> done, CancellationToken stop)
    {
        if (files.Count == 0)
            return;

        var at = 0;
        var run = Run(
            files.Select(file =>
                $"upload-file = {Quoted(file.Full)}\nurl = {Quoted(Address(file.Path))}\n"
                + "write-out = \"%{http_code}\\n\"\n"
            ),
            stop,
            line =>
            {
                if (line.StartsWith('2') && at < files.Count)
                    done(at++);
            }
        );
        if (run.ExitCode != 0)
            throw Failed(run);
    }

    /// <param name="commands">One that begins with * may fail.</param>
    public void Do(IReadOnlyList<string> commands)
    {
        foreach (var some in commands.Chunk(MostCommands))
            if (Quote(some) is { ExitCode: not 0 } run)
                throw Failed(run);
    }

    /// <summary>Whatever the host refuses: the caller looks at what has become of it.</summary>
    public void TryDo(IReadOnlyList<string> commands)
    {
        foreach (var some in commands.Chunk(MostCommands))
            if (Quote(some) is { ExitCode: not 0 } run && !IsRefusal(run.ExitCode))
                throw Failed(run);
    }

    private static bool IsRefusal(int code) => code is 21;

    /// <summary>A folder that can't be entered, a file that can't be had.</summary>
    private static bool IsMissing(int code) => code is 9 or 19 or 78;

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private (int ExitCode, string Complaint) Quote(IEnumerable<string> commands) =>
        Run(
            [
                $"url = {Quoted(Address(""))}\nhead\n"
                    + string.Concat(commands.Select(command => $"quote = {Quoted(command)}\n")),
            ],
            CancellationToken.None
        );

    private string Address(string path) =>
        $"{(target.IsImplicit ? "ftps" : "ftp")}://"
        + $"{(target.Host.Contains(':') ? $"[{target.Host}]" : target.Host)}:{target.Port}/"
        + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>
    /// The password goes in by curl's input: every user of a machine sees the words of its commands. Under TLS 1.3 a
    /// session is taken up once only, so hosts that ask for it refuse the second file of a connection (522).
    /// </summary>
    private string Transfer(string rest) =>
        $"""
            user = {Quoted($"{target.User}:{password}")}
            ssl-reqd
            tls-max = "1.2"
            ftp-method = "nocwd"
            silent
            show-error
            fail-early
            connect-timeout = 20
            speed-time = 60
            speed-limit = 1
            """.ReplaceLineEndings("\n")
        + $"\n{(certificate is null ? "" : $"cacert = {Quoted(certificate)}\n")}{rest}";

    private (int ExitCode, string Complaint) Run(
        IEnumerable<string> transfers,
        CancellationToken stop,
        Action<string>? told = null
    )
    {
        var start = new ProcessStartInfo(program, ["-q", "--config", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        try
        {
            using var process = Process.Start(start)!;
            using var ended = stop.Register(() => process.Kill(entireProcessTree: true));
            var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var feeding = Task.Run(
                () => Feed(process, string.Join("next\n", transfers.Select(Transfer))),
                CancellationToken.None
            );
            while (process.StandardOutput.ReadLine() is { } line)
                told?.Invoke(line);

            process.WaitForExit();
            feeding.GetAwaiter().GetResult();
            stop.ThrowIfCancellationRequested();
            return (process.ExitCode, complaint.GetAwaiter().GetResult().Trim());
        }
        catch (Win32Exception error)
        {
            throw new DiskException(
                Diagnostic.At(Place.TopOf(program), DiskProblems.FileCannotBeUsed, program, error.Message),
                error
            );
        }
    }

    private static void Feed(Process process, string text)
    {
        try
        {
            process.StandardInput.Write(text);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read all, and says itself why.
        }
    }

    private Exception Failed((int ExitCode, string Complaint) run)
    {
        var words = VisibleText.OneLine(run.Complaint.ReplaceLineEndings(" "));
        return run.ExitCode switch
        {
            35 or 51 or 58 or 60 or 77 or 83 or 90 or 91 => new DiskException(
                Diagnostic.At(Place.TopOf(target.Host), PublishProblems.CertificateIsWrong, target.Host, words)
            ),
            67 => new DiskException(
                Diagnostic.At(
                    Place.TopOf(target.Host),
                    PublishProblems.SignInFailed,
                    Bilingual.Same(target.Address),
                    new Bilingual("เครื่องแม่ข่ายไม่รับรหัสผ่าน", "the host refuses the password")
                )
            ),
            64 => new HostException(
                new Bilingual(
                    "เครื่องแม่ข่ายไม่มี TLS จึงไม่ได้ส่งรหัสผ่าน",
                    "the host has no TLS, so the password was not sent"
                )
            ),
            _ => new HostException(Bilingual.Same(words)),
        };
    }
}
