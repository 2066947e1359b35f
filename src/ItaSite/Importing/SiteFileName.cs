using System.Globalization;
using System.Text;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>
/// The name that a dropped file gets in the site: its own as far as hosts, computers and links take it, with the ending
/// of what it is, and no other file's in either case of letters.
/// </summary>
internal static class SiteFileName
{
    /// <summary>File systems take 255 bytes, of which a number and an ending need some.</summary>
    private const int MostBytes = 180;

    private static readonly string[] ReservedByWindows =
    [
        "con",
        "prn",
        "aux",
        "nul",
        .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
    ];

    private static readonly Dictionary<DocumentKind, string> Endings = new()
    {
        [DocumentKind.Pdf] = ".pdf",
        [DocumentKind.Word] = ".docx",
        [DocumentKind.Excel] = ".xlsx",
        [DocumentKind.PowerPoint] = ".pptx",
        [DocumentKind.BinaryWorkbook] = ".xlsb",
        [DocumentKind.Jpeg] = ".jpg",
        [DocumentKind.Png] = ".png",
        [DocumentKind.Gif] = ".gif",
        [DocumentKind.Webp] = ".webp",
        [DocumentKind.Avif] = ".avif",
        [DocumentKind.Heif] = ".heic",
        [DocumentKind.Tiff] = ".tif",
        [DocumentKind.Bitmap] = ".bmp",
        [DocumentKind.Svg] = ".svg",
        [DocumentKind.Zip] = ".zip",
        [DocumentKind.Rar] = ".rar",
        [DocumentKind.SevenZip] = ".7z",
        [DocumentKind.Rtf] = ".rtf",
        [DocumentKind.Text] = ".txt",
    };

    /// <param name="dropped">As the clerk's computer named it.</param>
    /// <param name="folder">Where it will stand, with a slash at its end.</param>
    /// <param name="taken">Paths of the site's files.</param>
    /// <param name="keeps">Whether cells of a table name the file, so that it must be called as it is.</param>
    /// <returns>The path from the site's folder.</returns>
    public static string Of(
        string dropped,
        DocumentKind kind,
        string folder,
        IEnumerable<string> taken,
        bool keeps = false
    )
    {
        var name = dropped[(dropped.LastIndexOfAny(['/', '\\']) + 1)..];
        var written = Extension(name);
        var ending = EndingOf(written.ToLowerInvariant(), kind);
        var stem = Letters(name[..^written.Length], keeps);
        stem = stem.Length == 0 ? FallbackOf(kind) : stem;
        if (PublishedNames.OfDocument(stem + ending) != NameVerdict.Good || IsReserved(stem))
            stem = $"file-{stem.Replace('.', '-')}";

        return folder + Unique(Shortened(stem), ending, folder, taken);
    }

    /// <summary>The ending that a name has and what it is by its bytes, where these are not the same.</summary>
    public static bool IsWrong(string name, DocumentKind kind) =>
        Extension(name).ToLowerInvariant() is { Length: > 0 } written && EndingOf(written, kind) != written;

    private static string Extension(string name) =>
        name.LastIndexOf('.') is > 0 and var dot
        && name.Length - dot <= 6
        && name[(dot + 1)..].All(char.IsAsciiLetterOrDigit)
        && name[(dot + 1)..].Any(char.IsAsciiLetter)
            ? name[dot..]
            : "";

    private static string EndingOf(string written, DocumentKind kind)
    {
        var fits =
            PublishedNames.OfDocument($"x{written}") == NameVerdict.Good
            && (
                DocumentKinds.PromisedBy(written) is { } promised
                    ? promised == kind
                    : !Endings.ContainsKey(kind) || (kind == DocumentKind.Svg && written == ".svg")
            );
        return fits || !Endings.TryGetValue(kind, out var ending)
            ? PublishedNames.OfDocument($"x{written}") == NameVerdict.Good
                ? written
                : ".txt"
            : ending;
    }

    private static string FallbackOf(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Excel or DocumentKind.Text => "ตาราง",
            _ when DocumentFacts.IsCleaned(kind) => "รูป",
            _ => "เอกสาร",
        };

    private static bool IsReserved(string stem) =>
        ReservedByWindows.Contains(stem.Split('.')[0].ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Thai in one spelling, and what a link or a command takes for something else as a dash.</summary>
    private static string Letters(string stem, bool keeps)
    {
        var text = new StringBuilder();
        foreach (var letter in ThaiSpelling.Of(stem))
        {
            if (IsKept(letter) || (keeps && letter is ' ' or '(' or ')' or ',' or '\'' or '+' or '&' or '@' or '='))
                text.Append(letter);
            else if (!IsDropped(letter) && text.Length > 0 && text[^1] != '-')
                text.Append('-');
        }

        var kept = text.ToString();
        foreach (var (pair, sign) in new[] { ("-.", "."), (".-", "."), ("-_", "_"), ("_-", "_") })
            kept = keeps ? kept : kept.Replace(pair, sign, StringComparison.Ordinal);

        return kept.Trim('-', '.', '_', ' ');
    }

    private static bool IsKept(char letter) =>
        char.IsAsciiLetterOrDigit(letter)
        || letter is '-' or '_' or '.'
        || letter is (>= 'ก' and <= 'ฺ') or (>= 'เ' and <= '๎') or (>= '๐' and <= '๙')
        || (letter > '\u024F' && char.IsLetterOrDigit(letter))
        || letter is >= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7';

    /// <summary>
    /// Accents that a Mac writes apart, signs of direction, joiners: nobody would see what stands for them.
    /// </summary>
    private static bool IsDropped(char letter) =>
        char.IsControl(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter)
            is UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned;

    /// <summary>Cut before a letter, never before its vowel or tone.</summary>
    private static string Shortened(string stem)
    {
        if (Encoding.UTF8.GetByteCount(stem) <= MostBytes)
            return stem;

        var end = stem.Length;
        while (
            Encoding.UTF8.GetByteCount(stem.AsSpan(0, end)) > MostBytes
            || ThaiLetters.IsMark(stem[end])
            || ThaiLetters.IsFollowingVowel(stem[end])
        )
            end--;

        return stem[..end].Trim('-', '.', '_', ' ');
    }

    /// <summary>Of pictures the ending does not count: their smaller versions would share names.</summary>
    private static string Unique(string stem, string ending, string folder, IEnumerable<string> taken)
    {
        var isPicture = PictureFiles.Has(ending);
        var names = taken
            .Where(path => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
            .Select(path => path[folder.Length..])
            .Select(name => isPicture && PictureFiles.Has(name) ? Path.GetFileNameWithoutExtension(name) : name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; ; number++)
        {
            var numbered = number == 1 ? stem : $"{stem}-{number}";
            if (!names.Contains(numbered + ending) && !(isPicture && names.Contains(numbered)))
                return numbered + ending;
        }
    }
}
