using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>SHA256SUMS: the checksum of every published file, in the format that <c>sha256sum -c</c> reads.</summary>
internal static partial class Checksums
{
    public const string FileName = "SHA256SUMS";

    private const int HexLength = 64;
    private const string Separator = "  ";

    /// <returns>By path; empty if the folder has no such file.</returns>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        var sums = new Dictionary<string, string>();
        if (!File.Exists(file))
            return sums;

        foreach (var line in File.ReadLines(file).Where(line => line.Length > HexLength + Separator.Length))
            sums[line[(HexLength + Separator.Length)..]] = line[..HexLength];

        return sums;
    }

    /// <param name="from">The folder or address it was read from.</param>
    /// <exception cref="DiskException">A line is not a checksum and a path within the site.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string text, string from)
    {
        var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (
                Line().Match(lines[i]) is not { Success: true } match
                || match.Groups[2].Value.Split('/').Contains("..")
            )
                throw new DiskException(
                    Diagnostic.At(new Place(from, i + 1, 1), CommandProblems.SumsAreBroken, $"{i + 1}")
                );

            sums[match.Groups[2].Value] = match.Groups[1].Value;
        }

        return sums;
    }

    public static void Write(string folder, IEnumerable<KeyValuePair<string, string>> sums)
    {
        var text = new StringBuilder();
        foreach (var (path, sum) in sums.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            text.Append(sum).Append(Separator).Append(path).Append('\n');

        File.WriteAllText(Path.Combine(folder, FileName), text.ToString());
    }

    [GeneratedRegex("^([0-9a-f]{64})  ([^/].*)$")]
    private static partial Regex Line();
}
