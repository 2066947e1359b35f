using System.CommandLine;

namespace ItaSite.Cli;

/// <summary><c>--timings</c>, for a person who asks where the time goes.</summary>
internal static class TimingsOption
{
    public static Option<bool> Of() => new("--timings") { Description = "แสดงเวลาและหน่วยความจำที่จองในแต่ละขั้น" };
}
