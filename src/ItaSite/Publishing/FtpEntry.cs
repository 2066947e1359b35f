using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;

namespace ItaSite.Publishing;

/// <summary>A line of what an FTP host lists: the way of Unix or that of Windows, since no standard says it.</summary>
/// <param name="Size">Below zero for what is no ordinary file.</param>
internal sealed partial record FtpEntry(string Name, bool IsFolder, long Size)
{
    /// <exception cref="HostException">A line is neither: nothing may be overlooked.</exception>
    public static IReadOnlyList<FtpEntry> Read(string listing) =>
        [
            .. listing
                .Split('\n')
                .Select(line => line.TrimEnd('\r'))
                .Where(line => line.Length > 0 && !line.StartsWith("total ", StringComparison.Ordinal))
                .Select(Of)
                .Where(entry => entry.Name is not ("." or "..")),
        ];

    private static FtpEntry Of(string line)
    {
        if (Unix().Match(line) is { Success: true } unix)
        {
            var kind = unix.Groups[1].Value;
            var name = unix.Groups[3].Value;
            return kind switch
            {
                "d" => new FtpEntry(name, true, 0),
                "-" => new FtpEntry(name, false, Number(unix.Groups[2].Value)),
                _ => new FtpEntry(name.Split(" -> ")[0], false, -1),
            };
        }

        if (Windows().Match(line) is { Success: true } windows)
            return windows.Groups[1].Value == "<DIR>"
                ? new FtpEntry(windows.Groups[2].Value, true, 0)
                : new FtpEntry(windows.Groups[2].Value, false, Number(windows.Groups[1].Value));

        throw new HostException(
            new Bilingual(
                $"อ่านรายการไฟล์ของเครื่องแม่ข่ายไม่ได้: {VisibleText.OneLine(line)}",
                $"the host's list of files can't be read: {VisibleText.OneLine(line)}"
            )
        );
    }

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([a-z-])[a-zA-Z-]{9}\S*\s+[0-9]+\s+\S+\s+\S+\s+([0-9]+)\s+\S+\s+\S+\s+[0-9:]+ (.+)$")]
    private static partial Regex Unix();

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{2}-[0-9]{2,4}\s+[0-9]{2}:[0-9]{2}(?:AM|PM)?\s+(<DIR>|[0-9]+)\s+(.+)$")]
    private static partial Regex Windows();
}
