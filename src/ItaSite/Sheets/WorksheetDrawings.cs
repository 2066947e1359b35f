using System.Globalization;
using System.Text;
using System.Xml;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>Finds what lies over a sheet: pictures, text boxes, shapes, charts (ECMA-376 20.5).</summary>
internal static class WorksheetDrawings
{
    /// <param name="relations">Those of the sheet.</param>
    public static IEnumerable<SheetOverlay> Read(OfficeArchive archive, IReadOnlyList<PartRelation> relations)
    {
        var found = new List<SheetOverlay>();
        foreach (var relation in relations.Where(relation => relation.IsOf("drawing")))
        {
            using var drawing = archive.Open(relation.Target);
            if (drawing is not null)
                Read(drawing, found);
        }

        return found;
    }

    private static void Read(XmlReader drawing, List<SheetOverlay> found)
    {
        var text = new StringBuilder();
        var (row, column, isFrom, isThere, isHidden) = (0, 0, true, false, false);
        while (drawing.Read())
        {
            var isAnchor = drawing.LocalName is "twoCellAnchor" or "oneCellAnchor" or "absoluteAnchor";
            if (isAnchor && drawing.NodeType == XmlNodeType.EndElement && isThere && !isHidden)
                found.Add(new SheetOverlay(row + 1, column, text.ToString().Trim()));

            if (drawing.NodeType != XmlNodeType.Element)
                continue;

            switch (drawing.LocalName)
            {
                case var _ when isAnchor:
                    (row, column, isFrom, isThere, isHidden) = (0, 0, true, false, false);
                    text.Clear();
                    break;
                case "to":
                    isFrom = false;
                    break;
                case "row" when isFrom:
                    row = Number(drawing);
                    break;
                case "col" when isFrom:
                    column = Number(drawing);
                    break;
                case "pic" or "sp" or "cxnSp" or "graphicFrame" or "contentPart":
                    isThere = true;
                    break;
                case "cNvPr":
                    isHidden |= XmlFlag.IsOn(drawing.GetAttribute("hidden"));
                    break;
                case "t":
                    text.Append(text.Length > 0 ? " " : "").Append(XmlText.Of(drawing));
                    break;
                case "Fallback":
                    // The same once more, for programs of before.
                    _ = XmlText.Of(drawing);
                    break;
                default:
                    break;
            }
        }
    }

    private static int Number(XmlReader drawing) =>
        int.TryParse(XmlText.Of(drawing), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, CellReference.MostRows - 1)
            : 0;
}
