using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>Tells names that a person gave from those that cameras, scanners and programs give.</summary>
internal static partial class DefaultNames
{
    public static bool IsOfSheet(string name) => SheetName().IsMatch(ThaiDigits.ToArabic(name.Trim()));

    /// <summary>A file's name as words for a reader; empty where nobody chose it.</summary>
    public static string WordsOf(string file)
    {
        var name = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = name.LastIndexOf('.');
        var stem = dot > 0 && name.Length - dot <= 6 ? name[..dot] : name;
        var words = OneLine.Of(ThaiSpelling.Of(stem).Replace('_', ' '));
        return IsOfMachine(words) ? "" : words;
    }

    /// <summary>A title in a document's properties that its program wrote there by itself.</summary>
    public static bool IsOfMachine(string title) =>
        title.Length < 3 || !title.Any(char.IsLetter) || Machine().IsMatch(title);

    [GeneratedRegex(@"^(?:Sheet|แผ่นงาน|แผ่น|ชีต|ตาราง|Table)\s?[0-9]{1,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex SheetName();

    [GeneratedRegex(
        @"^(?:Microsoft (?:Word|Excel|PowerPoint)\b|untitled|สมุดงาน ?[0-9]|Book ?[0-9]|เอกสาร ?[0-9]|Document ?[0-9]"
            + "|new )"
            + @"|\.(?:docx?|xlsx?|pdf|tmp|jpe?g|png)$"
            + @"|^(?:IMG|DSC[NF]?|PXL|MVIMG|VID|P|Photo|Screenshot|Scan|SCN|SKM|KM|CamScanner|LINE|S|received|FB|GOPR"
            + @"|image|messageImage|inbound|signal|WhatsApp Image|o)[ _-]?(?:[A-Za-z]*[ _-]?)?[0-9][0-9 _.,()-]*"
            + "(?:COVER|BURST|HDR|[A-Z]{2})?$"
            + @"|^[0-9a-fA-F-]{16,}$|^(?:image|picture|รูปภาพ|รูป|ภาพ|photo|scan|สแกน|เอกสารสแกน)[ _-]?[0-9 ()]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Machine();
}
