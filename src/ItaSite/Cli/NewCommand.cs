using System.CommandLine;

namespace ItaSite.Cli;

/// <summary><c>ita new</c>: writes files to begin with, never over one that is there.</summary>
internal static class NewCommand
{
    public static Command Of(Terminal terminal) =>
        new("new", "เขียนไฟล์เริ่มต้น (ไม่เขียนทับไฟล์เดิม)")
        {
            NewSiteCommand.Of(terminal),
            NewItemCommand.Of(terminal),
            NewNewsCommand.Of(terminal),
            NewYearCommand.Of(terminal),
        };
}
