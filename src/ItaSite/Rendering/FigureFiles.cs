using System.Text;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>The downloads of the tables that pages show, each made once.</summary>
internal sealed class FigureFiles
{
    private readonly Dictionary<SitePath, long> sizes = [];

    public FigureFiles(IEnumerable<TableFigure> figures)
    {
        var all = figures.ToList();
        var texts = new Artifact.OfText[all.Count];
        var workbooks = new Artifact.OfBytes[all.Count];
        Parallel.For(0, all.Count, i =>
        {
            texts[i] = new Artifact.OfText(all[i].Csv, all[i].Place.File, TableCsv.Text(all[i].Table), HasByteOrderMark: true);
            workbooks[i] = new Artifact.OfBytes(all[i].Xlsx, all[i].Place.File, TableXlsx.Bytes(all[i].Table));
        });

        foreach (var text in texts)
            sizes[text.Path] = Encoding.UTF8.Preamble.Length + Encoding.UTF8.GetByteCount(text.Text);

        foreach (var workbook in workbooks)
            sizes[workbook.Path] = workbook.Bytes.Length;

        All = [.. texts, .. workbooks];
    }

    public IReadOnlyList<Artifact> All { get; }

    /// <summary>In bytes; null for a file that is none of them.</summary>
    public long? SizeOf(SitePath file) => sizes.TryGetValue(file, out var size) ? size : null;
}
