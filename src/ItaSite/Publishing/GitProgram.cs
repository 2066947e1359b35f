using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Publishing;

/// <summary>
/// The program git in a repository of our own, with the user's ways to sign in and none of the other habits.
/// </summary>
/// <param name="isInteractive">Git may ask for a password at the terminal.</param>
internal sealed class GitProgram(string folder, bool isInteractive)
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string[] Habits =
    [
        "core.hooksPath=/dev/null",
        "core.autocrlf=false",
        "core.quotePath=false",
        "core.precomposeUnicode=false",
        "core.protectNTFS=false",
        "core.logAllRefUpdates=false",
        "commit.gpgSign=false",
        "gc.auto=0",
        "protocol.ext.allow=never",
        "init.defaultBranch=main",
    ];

    private static readonly Bilingual Moved = new(
        "มีผู้อื่นส่งขึ้นสาขานี้ระหว่างนั้น ให้สั่ง ita publish อีกครั้ง",
        "somebody else has pushed to this branch meanwhile; run ita publish again"
    );

    private readonly string program =
        ProgramOnPath.Find("git")
        ?? throw new DiskException(Diagnostic.At(Place.TopOf("git"), PublishProblems.ProgramIsMissing, "git"));

    public string Run(params string[] arguments) => Feed("", arguments);

    /// <exception cref="HostException">Git refuses; the reason is its own.</exception>
    public string Feed(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, [.. Habits.SelectMany(habit => new[] { "-c", habit }), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Plain,
            StandardOutputEncoding = Plain,
            StandardErrorEncoding = Plain,
        };
        Prepare(start.Environment);
        try
        {
            using var process = Process.Start(start)!;
            var complaint = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            Write(process, input);
            process.WaitForExit();
            var words = complaint.GetAwaiter().GetResult();
            return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new HostException(ReasonOf(words));
        }
        catch (Win32Exception error)
        {
            throw new DiskException(
                Diagnostic.At(Place.TopOf(program), DiskProblems.FileCannotBeUsed, program, error.Message),
                error
            );
        }
    }

    /// <summary>Variables of a Git that runs us, as from a hook, would lead to the office's own repository.</summary>
    private void Prepare(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            if (
                !name.StartsWith("GIT_SSH", StringComparison.Ordinal)
                && name != "GIT_ASKPASS"
                && !name.StartsWith("GIT_SSL", StringComparison.Ordinal)
            )
                environment.Remove(name);

        environment["GIT_DIR"] = folder;
        environment["LC_ALL"] = "C.UTF-8";
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            environment[$"GIT_{role}_NAME"] = "ItaSite";
            environment[$"GIT_{role}_EMAIL"] = "ita@localhost";
        }

        if (!isInteractive)
            environment["GIT_TERMINAL_PROMPT"] = "0";
    }

    private static void Write(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read all, and says itself why.
        }
    }

    private static Bilingual ReasonOf(string words) =>
        words.Contains("non-fast-forward", StringComparison.Ordinal)
        || words.Contains("fetch first", StringComparison.Ordinal)
        || words.Contains("cannot lock ref", StringComparison.Ordinal)
            ? Moved
            : Bilingual.Same(VisibleText.OneLine(words.Trim().ReplaceLineEndings(" ")));
}
