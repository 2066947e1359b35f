using System.Text.RegularExpressions;

namespace ItaSite.Disk;

/// <summary>
/// The copies that programs put beside a file when two people changed it at once: Syncthing, Dropbox, Nextcloud,
/// ownCloud, Resilio Sync, Obsidian Sync, Seafile, Synology Drive.
/// </summary>
internal static partial class SyncCopy
{
    /// <returns>The name of the file that it is a copy of; null for any other file.</returns>
    public static string? OriginalOf(string name) =>
        Mark().Match(name) is { Success: true, Index: > 0 } mark
            ? name[..mark.Index] + name[(mark.Index + mark.Length)..]
            : null;

    [GeneratedRegex(
        @"[.]sync-conflict-[0-9]{8}-[0-9]{6}(-[A-Z0-9]+)?"
            + @"|[ _]?[(][^()]*(conflicted copy|case conflict|conflict copy|sfconflict|สำเนาที่ขัดแย้ง)[^()]*[)]"
            + @"|[ _]?[(]SFConflict [^()]*[)]"
            + @"|_[A-Za-z0-9-]+_[A-Za-z]+-[0-9]{2}-[0-9]{6}-[0-9]{4}_(Conflict|CaseConflict)"
            + @"|_conflict-[0-9]{8}-[0-9]{6}"
            + @"|[.]Conflict(?=[.])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mark();
}
