using System.Runtime.InteropServices;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>The program started from a folder on the desktop, by a person who types no command.</summary>
internal static partial class DoubleClick
{
    /// <summary>In the person's documents; made when it is first opened.</summary>
    private const string UsualFolder = "ItaSite";

    /// <summary>What to do instead of nothing: open the workplace.</summary>
    /// <param name="hasTerminal">Whether somebody may type answers.</param>
    /// <returns>As typed where something was, or where somebody sits before a terminal of their own.</returns>
    public static string[] Meant(string[] typed, bool hasTerminal)
    {
        if (typed.Length > 0 || !IsOwnWindow(hasTerminal))
            return typed;

        var here = Directory.GetCurrentDirectory();
        var documents = Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments);
        var site =
            File.Exists(Path.Combine(here, SourceTree.ConfigFile)) || documents.Length == 0
                ? here
                : Path.Combine(documents, UsualFolder);
        return ["edit", site];
    }

    /// <summary>
    /// Windows gives a program that is clicked on a console of its own; other desktops give it none at all.
    /// </summary>
    private static bool IsOwnWindow(bool hasTerminal) =>
        OperatingSystem.IsWindows()
            ? GetConsoleProcessList(new uint[2], 2) == 1
            : !hasTerminal && Environment.GetEnvironmentVariable("GIO_LAUNCHED_DESKTOP_FILE") is not null;

    [LibraryImport("kernel32.dll")]
    private static partial uint GetConsoleProcessList([Out] uint[] processes, uint count);
}
