using System.Buffers;
using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>SHA256SUMS: the checksum of every published file, in the format that <c>sha256sum -c</c> reads.</summary>
internal static class Checksums
{
    public const string FileName = "SHA256SUMS";

    /// <summary>A list of more files comes from nobody's build.</summary>
    private const int MostLines = 500_000;

    private const int HexLength = 64;
    private const string Separator = "  ";

    /// <summary>What <c>sha256sum --binary</c> writes.</summary>
    private const string BinarySeparator = " *";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

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
    /// <exception cref="DiskException">
    /// A line is not a checksum and a path within the site, a path stands there twice, or there is no end.
    /// </exception>
    public static IReadOnlyDictionary<string, string> Parse(string text, string from)
    {
        var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var range in text.AsSpan().TrimEnd("\r\n").Split('\n'))
        {
            var line = text.AsSpan()[range].TrimEnd('\r');
            if (++number > MostLines)
                throw At(VerifyProblems.SumsAreTooLarge, MostLines.ToString());

            if (
                line.Length <= HexLength + Separator.Length
                || line[..HexLength].ContainsAnyExcept(HexDigits)
                || line.Slice(HexLength, Separator.Length) is not (Separator or BinarySeparator)
            )
                throw At(CommandProblems.SumsAreBroken, $"{number}");

            var path = line[(HexLength + Separator.Length)..].ToString();
            if (!IsWithinTheSite(path))
                throw At(VerifyProblems.SumsNameOutside, $"{number}", path);

            if (!sums.TryAdd(path, line[..HexLength].ToString().ToLowerInvariant()))
                throw At(VerifyProblems.SumsNameTwice, $"{number}", path);
        }

        return sums;

        DiskException At(Problem problem, params string[] arguments) =>
            new(Diagnostic.At(new Place(from, number, 1), problem, arguments));
    }

    public static void Write(string folder, IEnumerable<KeyValuePair<string, string>> sums)
    {
        var text = new StringBuilder();
        foreach (var (path, sum) in sums.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            text.Append(sum).Append(Separator).Append(path).Append('\n');

        File.WriteAllText(Path.Combine(folder, FileName), text.ToString());
    }

    private static bool IsWithinTheSite(string path) =>
        !path.Any(VisibleText.Misleads)
        && !path.Contains('\\', StringComparison.Ordinal)
        && path is not [_, ':', ..]
        && path.Split('/').All(step => step is not ("" or "." or ".."));
}
