using System.Globalization;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>
/// Names of files and folders become addresses, and are copied to hosts of every kind: each that some system refuses is
/// reported once, with a name to use instead.
/// </summary>
internal static class SafeNames
{
    /// <summary>File systems end at 255; the program adds to names, as of a picture's smaller versions.</summary>
    private const int LongestInBytes = 230;

    private const int LongEnough = 60;

    private const string Refused = "?#*:<>|\"\\";

    /// <summary>IIS refuses them by default, other hosts do not.</summary>
    private const string RefusedByIis = "+%&";

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "con",
        "prn",
        "aux",
        "nul",
        "com1",
        "com2",
        "com3",
        "com4",
        "com5",
        "com6",
        "com7",
        "com8",
        "com9",
        "lpt1",
        "lpt2",
        "lpt3",
        "lpt4",
        "lpt5",
        "lpt6",
        "lpt7",
        "lpt8",
        "lpt9",
        "com¹",
        "com²",
        "com³",
        "lpt¹",
        "lpt²",
        "lpt³",
        "conin$",
        "conout$",
    };

    /// <summary>IIS keeps folders of these names to itself.</summary>
    private static readonly HashSet<string> HiddenByIis = new(StringComparer.OrdinalIgnoreCase)
    {
        "bin",
        "App_code",
        "App_Data",
        "App_GlobalResources",
        "App_LocalResources",
        "App_WebReferences",
        "App_Browsers",
    };

    /// <param name="files">Paths of what is published under its own name.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<string> files) =>
        from file in files
        from step in StepsOf(file)
        group (file, step.Name, step.IsFolder) by step.Path into same
        let first = same.First()
        from diagnostic in Check(first.file, first.Name, first.IsFolder)
        select diagnostic;

    private static IEnumerable<(string Path, string Name, bool IsFolder)> StepsOf(string file)
    {
        for (int start = 0, end; start < file.Length; start = end + 1)
        {
            end = file.IndexOf('/', start) is var slash and >= 0 ? slash : file.Length;
            yield return (file[..end], file[start..end], end < file.Length);
        }
    }

    private static IEnumerable<Diagnostic> Check(string file, string name, bool isFolder)
    {
        if (Fault(name) is { } fault)
            yield return Diagnostic.At(
                Place.TopOf(file),
                FrontMatterProblems.NameIsUnsafe,
                VisibleText.Of(name),
                fault,
                Safe(name)
            );
        else if (Doubt(name, isFolder) is { } doubt)
            yield return Diagnostic.At(
                Place.TopOf(file),
                FrontMatterProblems.NameIsUnsafe,
                name,
                doubt,
                Safe(name)
            ) with
            {
                Severity = Severity.Warning,
            };
    }

    private static string? Fault(string name)
    {
        if (
            name.FirstOrDefault(letter => Refused.Contains(letter, StringComparison.Ordinal) || char.IsControl(letter))
            is var letter
                and not '\0'
        )
            return VisibleText.Of($"{letter}");

        if (name.FirstOrDefault(Deceives) is var unseen and not '\0')
            return VisibleText.OfLetter(unseen);

        if (name.EndsWith('.'))
            return ".";

        if (Devices.Contains(name.Split('.')[0].Trim()))
            return name.Split('.')[0].Trim();

        return Encoding.UTF8.GetByteCount(name) is var bytes and > LongestInBytes
            ? $"{bytes} > {LongestInBytes} bytes"
            : null;
    }

    /// <summary>
    /// What nobody sees, and marks of other scripts that stand apart from their letter: the same name is written with
    /// and without them, and systems change one into the other.
    /// </summary>
    private static bool Deceives(char letter) =>
        letter != '\u200B' && letter != '\u00A0' && VisibleText.IsInvisible(letter)
        || letter is >= '\u1100' and <= '\u11FF'
        || letter > '\u007F'
            && !ThaiLetters.IsThai(letter)
            && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    private static string? Doubt(string name, bool isFolder) =>
        isFolder && HiddenByIis.Contains(name) ? name
        : name.FirstOrDefault(letter => RefusedByIis.Contains(letter, StringComparison.Ordinal))
            is var letter
                and not '\0'
            ? $"{letter}"
        : null;

    /// <summary>The name with a dash for each letter that does not work.</summary>
    private static string Safe(string name)
    {
        var dot = name.LastIndexOf('.') is var last and > 0 ? last : name.Length;
        var extension = name[dot..].TrimEnd('.', ' ');
        var stem = Dashed(name[..dot]);
        if (stem.Length > LongEnough && Encoding.UTF8.GetByteCount(name) > LongestInBytes)
        {
            // Not between a consonant and what stands on it.
            var cut = LongEnough;
            while (cut > 0 && ThaiLetters.ClingsToTheLast(stem[cut]))
                cut--;

            stem = Dashed(stem[..cut]);
        }

        if (stem.Length == 0)
            stem = "file";

        return (Devices.Contains(stem.Split('.')[0]) || HiddenByIis.Contains(stem) ? stem.Split('.')[0] + "-1" : stem)
            + Dashed(extension, ".");
    }

    private static string Dashed(string text, string before = "")
    {
        var letters = text.Select(letter =>
            (Refused + RefusedByIis).Contains(letter, StringComparison.Ordinal)
            || VisibleText.IsInvisible(letter)
            || Deceives(letter)
                ? '-'
                : letter
        );
        var dashed = string.Join(
                '-',
                string.Concat(letters)
                    .Split('-', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
            .Trim(' ', '.', '-');
        return dashed.Length == 0 ? "" : before + dashed;
    }
}
