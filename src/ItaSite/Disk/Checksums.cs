using System.Text;

namespace ItaSite.Disk;

/// <summary>SHA256SUMS: the checksum of every published file, in the format that <c>sha256sum -c</c> reads.</summary>
internal static class Checksums
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

    public static void Write(string folder, IEnumerable<KeyValuePair<string, string>> sums)
    {
        var text = new StringBuilder();
        foreach (var (path, sum) in sums.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            text.Append(sum).Append(Separator).Append(path).Append('\n');

        File.WriteAllText(Path.Combine(folder, FileName), text.ToString());
    }
}
