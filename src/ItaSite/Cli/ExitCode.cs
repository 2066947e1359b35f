using ItaSite.Building;

namespace ItaSite.Cli;

/// <summary>The exit code of a command.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content has errors, each printed.</summary>
    public const int ContentHasErrors = 1;

    /// <summary>Wrong usage, or a file or folder that can't be read or written.</summary>
    public const int CannotRun = 2;

    /// <summary>Of a build with errors.</summary>
    public static int OfFaulty(BuildResult result) => result.HasUnreadable ? CannotRun : ContentHasErrors;
}
