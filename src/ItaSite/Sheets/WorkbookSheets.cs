using System.Xml;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>Reads the sheets of an .xlsx, each in one pass; formulas by the value stored with them.</summary>
internal static class WorkbookSheets
{
    public static IReadOnlyList<SheetGrid> Read(OfficeArchive archive) =>
        [.. Read(archive, sheet => sheet.IsWorksheet, () => null, new CellBudget()).Select(sheet => sheet.Grid)];

    /// <summary>Every sheet of whatever kind as it is seen, and what its cells store.</summary>
    public static IReadOnlyList<(SheetGrid Grid, string Stored)> ReadWithStored(OfficeArchive archive) =>
        [
            .. Read(
                    archive,
                    _ => true,
                    () => new StoredText(archive.Inflation),
                    new CellBudget(SheetGrid.MostScreenedCells)
                )
                .Select(sheet => (sheet.Grid, $"{sheet.Stored}")),
        ];

    /// <summary>The texts that cells share, in their order.</summary>
    /// <param name="name">Of their part; null if there is none.</param>
    public static IReadOnlyList<RichText> SharedTexts(OfficeArchive archive, string? name)
    {
        var texts = new List<RichText>();
        using var part = name is null ? null : archive.Open(name);
        while (part?.Read() == true)
        {
            if (part is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(RichText.Read(part));

            if (texts.Count > SheetGrid.MostScreenedCells)
                throw new LimitException(SheetGrid.CellLimit);
        }

        return texts;
    }

    private static List<(SheetGrid Grid, StoredText? Stored)> Read(
        OfficeArchive archive,
        Func<WorkbookSheet, bool> isWanted,
        Func<StoredText?> storage,
        CellBudget budget
    )
    {
        var outline = WorkbookParts.Read(archive);
        var looks = CellLooks.Read(archive, outline.Styles);
        var cells = new WorkbookCells(SharedTexts(archive, outline.Strings), looks, outline.Is1904, budget);
        var sheets = new List<(SheetGrid Grid, StoredText? Stored)>();
        foreach (var sheet in outline.Sheets.Where(isWanted))
        {
            var stored = storage();
            sheets.Add((Read(archive, sheet, cells, budget, stored), stored));
        }

        return sheets;
    }

    private static SheetGrid Read(
        OfficeArchive archive,
        WorkbookSheet sheet,
        WorkbookCells cells,
        CellBudget budget,
        StoredText? stored
    )
    {
        using var part = archive.Open(sheet.Part) ?? throw new InvalidDataException(sheet.Part);
        var worksheet = new WorksheetReader(sheet.Name, part, cells, archive.Inflation, budget, stored);
        worksheet.Read();
        var relations = PartRelations.Of(archive, sheet.Part);
        WorksheetLinks.Mark(worksheet, relations);
        var overlays = worksheet.PicturesInCells.Concat(WorksheetDrawings.Read(archive, relations)).ToList();
        if (overlays.Count == 0 && worksheet.HoldsObjects)
            overlays.Add(new SheetOverlay(1, 0, ""));

        return new SheetGrid(
            sheet.Name,
            sheet.IsHidden,
            worksheet.Rows.ToGrid(),
            worksheet.Rows.LastNumber,
            worksheet.Merges,
            [.. Enumerable.Range(0, worksheet.Rows.Width).Where(worksheet.HiddenColumns.Contains)]
        )
        {
            Overlays = overlays,
        };
    }
}
