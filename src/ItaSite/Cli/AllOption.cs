using System.CommandLine;

namespace ItaSite.Cli;

/// <summary><c>--all</c>, for a person who wants the empty items one by one.</summary>
internal static class AllOption
{
    public static Option<bool> Of() => new("--all") { Description = "แสดงข้อที่ยังว่างทีละองค์ประกอบ" };
}
