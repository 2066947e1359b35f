using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ItaSite.Importing;

/// <summary>
/// What paragraphs and letters get from their styles: a heading's level, a list, emphasis, being hidden.
/// </summary>
internal sealed partial class WordStyles
{
    private const int MostAncestors = 20;

    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);

    public WordStyles(XElement? part)
    {
        foreach (var style in part.Children("style"))
            byId.TryAdd(style.Value("styleId") ?? "", style);
    }

    /// <summary>From 1; null for what is no heading.</summary>
    public int? HeadingOf(XElement? properties)
    {
        if (Level(properties.Child("outlineLvl")) is { } own)
            return own;

        foreach (var style in Ancestors(properties.Child("pStyle").Value()))
        {
            if (Level(style.Child("pPr").Child("outlineLvl")) is { } level)
                return level;

            var name = style.Child("name").Value() ?? "";
            if (Heading().Match(name) is { Success: true } heading)
                return int.Parse(heading.Groups[1].Value);

            if (name.Equals("Title", StringComparison.OrdinalIgnoreCase) || name == "ชื่อเรื่อง")
                return 1;
        }

        return null;
    }

    /// <summary>The list that a paragraph belongs to by itself or by its style.</summary>
    public (string Id, int Level)? ListOf(XElement? properties)
    {
        var own = properties.Child("numPr");
        var styled = Ancestors(properties.Child("pStyle").Value())
            .Select(style => style.Child("pPr").Child("numPr"))
            .FirstOrDefault(list => list is not null);
        var id = own.Child("numId").Value() ?? styled.Child("numId").Value();
        var level = own.Child("ilvl").Value() ?? styled.Child("ilvl").Value();
        return id is null or "0" ? null : (id, int.TryParse(level, out var depth) ? Math.Clamp(depth, 0, 8) : 0);
    }

    /// <param name="name">Of a property that letters have or lack: b, i, strike, vanish.</param>
    public bool Has(string name, XElement? run, XElement? paragraph)
    {
        if (run.Child(name) is not null)
            return run.IsOn(name);

        return Ancestors(run.Child("rStyle").Value())
            .Concat(Ancestors(paragraph.Child("pStyle").Value()))
            .Select(style => style.Child("rPr"))
            .FirstOrDefault(properties => properties.Child(name) is not null)
            .IsOn(name);
    }

    private IEnumerable<XElement> Ancestors(string? id)
    {
        for (var steps = 0; id is not null && byId.TryGetValue(id, out var style) && steps < MostAncestors; steps++)
        {
            yield return style;
            id = style.Child("basedOn").Value();
        }
    }

    private static int? Level(XElement? outline) =>
        int.TryParse(outline.Value(), out var level) && level is >= 0 and < 9 ? level + 1 : null;

    [GeneratedRegex("^(?:heading|หัวเรื่อง|หัวข้อ) ([1-9])$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
