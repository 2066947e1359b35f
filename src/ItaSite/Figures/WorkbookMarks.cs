using System.IO.Compression;
using System.Xml;
using ItaSite.Tables;

namespace ItaSite.Figures;

/// <summary>Adds to a finished workbook what its writer can't: links of cells, and strokes through texts.</summary>
internal static class WorkbookMarks
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Relations = "xl/worksheets/_rels/sheet1.xml.rels";
    private const string Styles = "xl/styles.xml";

    /// <param name="workbook">With the table in its first sheet, titles first.</param>
    public static MemoryStream Add(MemoryStream workbook, DataTable table)
    {
        var marks = MarksOf(table);
        if (marks.Count == 0)
            return workbook;

        var marked = new MemoryStream();
        workbook.Position = 0;
        using (var source = new ZipArchive(workbook, ZipArchiveMode.Read))
        using (var target = new ZipArchive(marked, ZipArchiveMode.Create, leaveOpen: true))
        {
            var styles = MarkedStyles.Read(source.GetEntry(Styles)!);
            foreach (var entry in source.Entries.Where(entry => entry.FullName is not (Relations or Styles)))
            {
                using var from = entry.Open();
                using var to = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                if (entry.FullName == Sheet)
                    MarkedSheet.Copy(from, to, marks, styles);
                else
                    from.CopyTo(to);
            }

            WriteRelations(target, LinksOf(marks));
            using var written = target.CreateEntry(Styles, CompressionLevel.Fastest).Open();
            styles.Write(written);
        }

        return marked;
    }

    /// <summary>The addresses, in the order in which the sheet names them.</summary>
    public static IReadOnlyList<(int Row, int Column, string Link)> LinksOf(
        IReadOnlyDictionary<(int Row, int Column), CellMarks> marks
    ) =>
        [
            .. marks
                .Select(mark => (mark.Key.Row, mark.Key.Column, Link: LinkOf(mark.Value)!))
                .Where(link => link.Link is not null)
                .Order(),
        ];

    /// <summary>A cell of a workbook has one link at most.</summary>
    public static string? LinkOf(CellMarks marks) =>
        marks.Link ?? marks.Runs.Select(run => run.Link).FirstOrDefault(link => link is not null);

    /// <summary>By the rows and columns of the new sheet, both from 1.</summary>
    private static Dictionary<(int Row, int Column), CellMarks> MarksOf(DataTable table)
    {
        var found = new Dictionary<(int, int), CellMarks>();
        var row = 0;
        foreach (var title in table.Titles)
            Take(++row, 1, table.LineMarks.GetValueOrDefault(title));

        foreach (var heads in table.Head)
        {
            row++;
            foreach (var head in heads)
                Take(row, head.Column + 1, head.Marks);
        }

        foreach (var entry in table.Rows)
        {
            row++;
            if (entry.Kind == RowKind.Group)
                Take(row, 1, TableColumns.Speaker(entry)?.Marks);
            else
                foreach (var (column, cell) in entry.Cells.Index())
                    Take(row, column + 1, cell.Marks);
        }

        foreach (var note in table.Notes)
            Take(++row, 1, table.LineMarks.GetValueOrDefault(note));

        return found;

        void Take(int row, int column, CellMarks? marks)
        {
            if (marks is not null)
                found[(row, column)] = marks;
        }
    }

    private static void WriteRelations(ZipArchive target, IReadOnlyList<(int Row, int Column, string Link)> links)
    {
        const string package = "http://schemas.openxmlformats.org/package/2006/relationships";
        if (links.Count == 0)
            return;

        using var entry = target.CreateEntry(Relations, CompressionLevel.Fastest).Open();
        using var xml = XmlWriter.Create(entry);
        xml.WriteStartElement("Relationships", package);
        foreach (var (index, link) in links.Index())
        {
            xml.WriteStartElement("Relationship", package);
            xml.WriteAttributeString("Id", MarkedSheet.IdOf(index));
            xml.WriteAttributeString("Type", $"{MarkedSheet.Relationships}/hyperlink");
            xml.WriteAttributeString("Target", link.Link);
            xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
