using ItaSite.Tests.RealSite;

namespace ItaSite.Tests.Proving;

/// <summary>Another program, whose word the tests take.</summary>
internal static class Tool
{
    /// <param name="input">A file; nothing is typed if null.</param>
    public static int Run(string program, string? input, params string[] arguments) =>
        PublishedSite.ToolFed(input is null ? "" : File.ReadAllText(input), program, arguments).ExitCode;
}
