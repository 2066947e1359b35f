using System.ComponentModel;
using System.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Publishing;

/// <summary>The system's own keeper of passwords, where there is one.</summary>
internal static class Keychain
{
    private const string Name = "ita publish";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>Null if none is kept, or there is no keychain.</returns>
    public static string? Find(string address)
    {
        if (OperatingSystem.IsWindows())
            return WindowsCredentials.Find($"{Name} {address}");

        var found = OperatingSystem.IsMacOS()
            ? Run("security", null, "find-generic-password", "-s", Name, "-a", address, "-w")
            : Run("secret-tool", null, "lookup", "service", Name, "address", address);
        return found?.TrimEnd('\n') is { Length: > 0 } password ? password : null;
    }

    /// <returns>Whether it was kept.</returns>
    public static bool Keep(string address, string password)
    {
        if (OperatingSystem.IsWindows())
            return WindowsCredentials.Keep($"{Name} {address}", password);

        // Other users see the words of a command, so the password goes in by its input.
        return OperatingSystem.IsMacOS()
            ? Run(
                "security",
                $"add-generic-password -U -s {Quoted(Name)} -a {Quoted(address)} -w {Quoted(password)}\n",
                "-i"
            )
                is not null
            : Run("secret-tool", password, "store", $"--label={Name} {address}", "service", Name, "address", address)
                is not null;
    }

    private static string Quoted(string word) =>
        $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <returns>What it wrote; null if it is not there or fails.</returns>
    private static string? Run(string program, string? input, params string[] arguments)
    {
        if (ProgramOnPath.Find(program) is not { } full)
            return null;

        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(full, arguments)
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var complaint = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            if (!process.WaitForExit(Patience))
                process.Kill(entireProcessTree: true);

            process.WaitForExit();
            complaint.GetAwaiter().GetResult();
            var text = output.GetAwaiter().GetResult();
            return process.ExitCode == 0 ? text : null;
        }
        catch (Exception error) when (error is Win32Exception or IOException)
        {
            return null;
        }
    }
}
