using System.Xml;

namespace ItaSite.Reading;

/// <summary>What a workbook's archive says of its sheets, and of what it must not hold.</summary>
internal static class WorkbookParts
{
    public const string FormulaWithoutValue = "=";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The sheets in their order, each with the name of its part.</summary>
    public static IReadOnlyList<(string Name, string Part)> Sheets(OfficeArchive archive)
    {
        var targets = Targets(archive);
        var sheets = new List<(string, string)>();
        using var workbook = archive.Open("xl/workbook.xml");
        while (workbook?.Read() == true)
        {
            if (workbook is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && targets.TryGetValue(workbook.GetAttribute("id", Relationships) ?? "", out var part))
                sheets.Add((workbook.GetAttribute("name") ?? "", part));
        }

        return sheets;
    }

    public static bool HoldsMacros(OfficeArchive archive) => archive.Names.Any(name => name.EndsWith("/vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    public static bool HoldsExternalLinks(OfficeArchive archive) => archive.Names.Any(name => name.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase));

    /// <summary>By sheet, the cells that can't be shown: with what Excel shows in their stead (#REF!), or with <c>=</c> for a formula without a stored value, as programs that only write formulas leave it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Faults(OfficeArchive archive)
    {
        var found = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (name, part) in Sheets(archive))
            found[name] = Faults(archive, part);

        return found;
    }

    private static Dictionary<string, string> Faults(OfficeArchive archive, string part)
    {
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        using var sheet = archive.Open(part);
        string? cell = null;
        var (isError, isFormula, hasValue, isInValue) = (false, false, false, false);
        while (sheet?.Read() == true)
        {
            if (sheet is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                TakeFormula();
                cell = sheet.GetAttribute("r");
                // A formula whose result is no letter at all has that as its value.
                (isError, isFormula, hasValue) = (sheet.GetAttribute("t") == "e", false, sheet.GetAttribute("t") == "str");
            }
            else if (sheet.NodeType == XmlNodeType.Element)
            {
                isInValue = sheet is { LocalName: "v", IsEmptyElement: false };
                isFormula |= sheet.LocalName == "f";
            }
            else if (sheet.NodeType == XmlNodeType.Text && isInValue)
            {
                hasValue = true;
                if (isError && cell is not null)
                    faults[cell] = sheet.Value;
            }
        }

        TakeFormula();
        return faults;

        void TakeFormula()
        {
            if (cell is not null && isFormula && !hasValue)
                faults[cell] = FormulaWithoutValue;
        }
    }

    private static Dictionary<string, string> Targets(OfficeArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var relations = archive.Open("xl/_rels/workbook.xml.rels");
        while (relations?.Read() == true)
        {
            if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && relations.GetAttribute("Target") is { } target)
                targets[relations.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        }

        return targets;
    }
}
