using System.Globalization;
using System.Xml;
using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>Reads the part of one sheet, from top to bottom, once.</summary>
/// <param name="sheet">Its name.</param>
/// <param name="storage">Takes what the cells store; null if nobody asks for it.</param>
internal sealed class WorksheetReader(
    string sheet,
    XmlReader part,
    WorkbookCells cells,
    Inflation inflation,
    CellBudget budget,
    StoredText? storage = null
)
{
    /// <summary>Elsewhere the same word means other things, such as where an object lies.</summary>
    private const int RowDepth = 2;

    private const int LongestName = 20;
    private const long CostOfLetter = 4;

    private readonly Dictionary<string, (string Formula, int Row, int Column)> shared = [];
    private (int Number, bool IsHidden) row;
    private int column;

    public SheetRows Rows { get; } = new(inflation, budget);

    public HiddenColumns HiddenColumns { get; } = new();

    public List<CellMerge> Merges { get; } = [];

    /// <summary>Inserted links: where, and the relationship or the place in the workbook that they name.</summary>
    public List<(CellReference Cells, string? Relation, string? Location)> Links { get; } = [];

    /// <summary>Formulas that make a link of their cell.</summary>
    public List<(int Row, int Column, LinkFormula Formula)> LinkFormulas { get; } = [];

    /// <summary>Pictures that stand in a cell as if they were its value.</summary>
    public List<SheetOverlay> PicturesInCells { get; } = [];

    /// <summary>Whether files, buttons or lists lie over it, which older Excel kept outside of the drawing.</summary>
    public bool HoldsObjects { get; private set; }

    public void Read()
    {
        while (part.Read())
        {
            if (part.NodeType != XmlNodeType.Element)
                continue;

            switch (part.LocalName)
            {
                case "sheetFormatPr":
                    HiddenColumns.ReadDefault(part);
                    break;
                case "col":
                    HiddenColumns.Read(part);
                    break;
                case "row" when part.Depth == RowDepth:
                    ReadRow();
                    break;
                case "c" when part.Depth == RowDepth + 1:
                    ReadCell();
                    break;
                case "oleObject" or "control":
                    HoldsObjects = true;
                    break;
                case "mergeCell" when ReferenceIn("ref") is { } merge:
                    Merges.Add(merge.ToMerge());
                    break;
                case "hyperlink" when ReferenceIn("ref") is { } linked:
                    Links.Add((linked, WorkbookParts.IdIn(part), part.GetAttribute("location")));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A row that does not say its number follows the one before it.</summary>
    private void ReadRow()
    {
        var number = row.Number + 1;
        if (
            part.GetAttribute("r") is { } written
            && !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        )
            throw new InvalidDataException(written);

        if (number < 1)
            throw new InvalidDataException(part.GetAttribute("r"));

        if (number > CellReference.MostRows)
            throw OutsideOfSheet($"{number}");

        row = (number, XmlFlag.IsOn(part.GetAttribute("hidden")) || HiddenColumns.IsNought(part.GetAttribute("ht")));
        column = -1;
        storage?.BeginRow();
    }

    private void ReadCell()
    {
        column++;
        if (part.GetAttribute("r") is { } written)
        {
            if (CellReference.Read(written) is not { } place)
                throw written is [>= 'A' and <= 'Z', .., >= '0' and <= '9']
                    ? OutsideOfSheet(written)
                    : new InvalidDataException(written);

            column = place.Column;
        }

        if (column >= CellReference.MostColumns)
            throw OutsideOfSheet($"{row.Number}");

        if (row.Number == 0)
            throw new InvalidDataException(part.LocalName);

        var type = part.GetAttribute("t");
        var isMoreThanItsValue = part.GetAttribute("vm") is not null;
        _ = int.TryParse(part.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style);
        var stored = ReadStored(type, style);
        storage?.Add(cells.StoredIn(stored));
        if (type == "e" && isMoreThanItsValue)
        {
            PicturesInCells.Add(new SheetOverlay(row.Number, column, ""));
            return;
        }

        var cell = cells.Of(stored);
        if (cell != SheetCell.Empty)
            Rows.Put(row.Number, row.IsHidden, column, cell);
    }

    /// <summary>Where no sheet of any program has a cell.</summary>
    private LimitException OutsideOfSheet(string where)
    {
        var (rows, columns) = ($"{CellReference.MostRows:#,0}", $"{CellReference.MostColumns:#,0}");
        var shown = where.Length > LongestName ? where[..LongestName] + "…" : where;
        return new LimitException(
            new Bilingual(
                $"แผ่นงาน “{sheet}” มีเซลล์ {shown} นอก {rows} แถว {columns} คอลัมน์",
                $"sheet \"{sheet}\" has the cell {shown} outside of {rows} rows by {columns} columns"
            )
        );
    }

    private StoredCell ReadStored(string? type, int style)
    {
        string? value = null;
        string? formula = null;
        RichText? inline = null;
        if (!part.IsEmptyElement)
        {
            var depth = part.Depth;
            while (part.Read() && part.Depth > depth)
            {
                if (part is { NodeType: XmlNodeType.Element, LocalName: "f" })
                    formula = ReadFormula();
                else if (part is { NodeType: XmlNodeType.Element, LocalName: "v" })
                    value = XmlText.Of(part) is { Length: > 0 } text ? text : null;
                else if (part is { NodeType: XmlNodeType.Element, LocalName: "is" })
                    inline = RichText.Read(part);
            }
        }

        return new StoredCell(type, style, value, inline, formula);
    }

    /// <summary>Excel writes a formula that was filled down once only, in the first of its cells.</summary>
    private string ReadFormula()
    {
        var share = part.GetAttribute("t") == "shared" ? part.GetAttribute("si") : null;
        var formula = XmlText.Of(part);
        var (from, fromRow, fromColumn) = (formula, row.Number, column);
        if (share is not null && formula.Length > 0)
            shared[share] = (formula, row.Number, column);
        else if (share is not null && shared.TryGetValue(share, out var first))
            (from, fromRow, fromColumn) = first;

        if (!LinkFormula.MakesLink(from))
            return formula;

        // It is read once more for each cell that it was filled into.
        inflation.Take(CostOfLetter * from.Length);
        LinkFormulas.Add((row.Number, column, new LinkFormula(from, row.Number - fromRow, column - fromColumn)));

        return formula;
    }

    private CellReference? ReferenceIn(string attribute) => CellReference.Read(part.GetAttribute(attribute));
}
