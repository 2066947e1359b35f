using System.Xml;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>What a workbook's archive says of its sheets, and of what it must not hold.</summary>
internal static class WorkbookParts
{
    /// <summary>As Excel writes it, and as Strict Open XML does.</summary>
    private static readonly string[] Relationships =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ];

    public static WorkbookOutline Read(OfficeArchive archive)
    {
        var ofFile = PartRelations.Of(archive, "");
        var part = ofFile.FirstOrDefault(relation => relation.IsOf("officeDocument"))?.Target ?? "xl/workbook.xml";
        var relations = PartRelations.Of(archive, part);
        var byId = PartRelations.ById(relations);
        var sheets = new List<WorkbookSheet>();
        var is1904 = false;
        using var workbook = archive.Open(part);
        while (workbook?.Read() == true)
        {
            if (workbook.NodeType != XmlNodeType.Element)
                continue;

            if (workbook.LocalName == "workbookPr")
                is1904 = XmlFlag.IsOn(workbook.GetAttribute("date1904"));
            else if (workbook.LocalName == "sheet" && byId.GetValueOrDefault(IdIn(workbook) ?? "") is { } relation)
                sheets.Add(
                    new WorkbookSheet(
                        workbook.GetAttribute("name") ?? "",
                        relation.Target,
                        IsHidden: workbook.GetAttribute("state") is not (null or "visible"),
                        IsWorksheet: relation.IsOf("worksheet")
                    )
                );

            if (sheets.Count > CellBudget.MostSheets)
                throw new LimitException(CellBudget.OfSheets);
        }

        return new WorkbookOutline(sheets, is1904, PartOf("styles"), PartOf("sharedStrings"));

        string? PartOf(string kind) => relations.FirstOrDefault(relation => relation.IsOf(kind))?.Target;
    }

    /// <summary>The id of a relationship that the element names; null if it names none.</summary>
    public static string? IdIn(XmlReader element) =>
        Relationships.Select(space => element.GetAttribute("id", space)).FirstOrDefault(id => id is not null);

    public static bool HoldsMacros(OfficeArchive archive) =>
        archive.Names.Any(name =>
            name.EndsWith("/vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase)
        );

    public static bool HoldsExternalLinks(OfficeArchive archive) =>
        archive.Names.Any(name => name.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase));
}
