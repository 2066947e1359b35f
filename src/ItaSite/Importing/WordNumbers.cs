using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>Counts the entries of a document's lists as Word does, in whatever digits or letters.</summary>
internal sealed class WordNumbers
{
    private const int Levels = 9;
    private const string ThaiLetters = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    private readonly Dictionary<string, string> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> byList = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Level)> restarted = [];

    public WordNumbers(XElement? part)
    {
        foreach (var form in part.Children("abstractNum"))
            forms.TryAdd(form.Value("abstractNumId") ?? "", form);

        foreach (var list in part.Children("num"))
        {
            var id = list.Value("numId") ?? "";
            lists.TryAdd(id, list.Child("abstractNumId").Value() ?? "");
            byList.TryAdd(id, list);
        }
    }

    /// <returns>Null for a bullet, an empty text for an entry without a mark.</returns>
    public string? Next(string list, int level)
    {
        if (!lists.TryGetValue(list, out var form) || LevelOf(list, form, level) is not { } shape)
            return null;

        var count = counts.TryGetValue(form, out var known) ? known : counts[form] = new int?[Levels];
        if (OverrideOf(list, level) is { } start && restarted.Add((list, level)))
            count[level] = start - 1;

        count[level] = (count[level] ?? StartOf(list, form, level) - 1) + 1;
        Array.Clear(count, level + 1, Levels - level - 1);
        var format = FormatOf(shape);
        if (format == "bullet")
            return null;

        if (format == "none")
            return "";

        var text = new StringBuilder(shape.Child("lvlText").Value() ?? "");
        var isLegal = shape.IsOn("isLgl");
        for (var at = 0; at < Levels; at++)
        {
            var number = count[at] ?? StartOf(list, form, at);
            var other = LevelOf(list, form, at);
            text.Replace($"%{at + 1}", Written(number, isLegal ? "decimal" : FormatOf(other)));
        }

        return text.ToString().Trim();
    }

    private XElement? LevelOf(string list, string form, int level) =>
        byList.GetValueOrDefault(list).Children("lvlOverride").FirstOrDefault(one => Is(one, level)).Child("lvl")
        ?? forms.GetValueOrDefault(form).Children("lvl").FirstOrDefault(one => Is(one, level));

    private static bool Is(XElement one, int level) => one.Value("ilvl") == level.ToString();

    private int? OverrideOf(string list, int level) =>
        byList
            .GetValueOrDefault(list)
            .Children("lvlOverride")
            .FirstOrDefault(one => Is(one, level))
            .Child("startOverride")
            is { } start
        && int.TryParse(start.Value(), out var number)
            ? number
            : null;

    private int StartOf(string list, string form, int level) =>
        int.TryParse(LevelOf(list, form, level).Child("start").Value(), out var start) ? start : 1;

    /// <summary>Newer formats stand in a choice, with an older one to fall back on.</summary>
    private static string FormatOf(XElement? level) =>
        (level.Child("numFmt") ?? level?.Descendants().FirstOrDefault(one => one.Name.LocalName == "numFmt")).Value()
        ?? "decimal";

    private static string Written(int number, string format) =>
        format switch
        {
            "thaiNumbers" => ThaiDigits.ToThai(number.ToString(CultureInfo.InvariantCulture)),
            "thaiLetters" => Repeated(number, ThaiLetters),
            "lowerLetter" => Repeated(number, "abcdefghijklmnopqrstuvwxyz"),
            "upperLetter" => Repeated(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            "upperRoman" => Roman(number),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>Behind the last letter Word begins again and writes each twice.</summary>
    private static string Repeated(int number, string letters) =>
        number < 1
            ? ""
            : new string(letters[(number - 1) % letters.Length], Math.Min(9, ((number - 1) / letters.Length) + 1));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return number.ToString(CultureInfo.InvariantCulture);

        var text = new StringBuilder();
        foreach (
            var (value, sign) in new[]
            {
                (1000, "M"),
                (900, "CM"),
                (500, "D"),
                (400, "CD"),
                (100, "C"),
                (90, "XC"),
                (50, "L"),
                (40, "XL"),
                (10, "X"),
                (9, "IX"),
                (5, "V"),
                (4, "IV"),
                (1, "I"),
            }
        )
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }
}
