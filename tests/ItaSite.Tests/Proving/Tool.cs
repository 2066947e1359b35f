using System.Diagnostics;

namespace ItaSite.Tests.Proving;

/// <summary>Another program, whose word the tests take.</summary>
internal static class Tool
{
    /// <param name="input">A file; nothing is typed if null.</param>
    public static int Run(string program, string? input, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        if (input is not null)
            process.StandardInput.Write(File.ReadAllText(input));

        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode;
    }
}
