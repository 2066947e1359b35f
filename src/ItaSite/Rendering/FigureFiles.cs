using System.Text;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>The downloads of the tables that pages show, each made once.</summary>
internal sealed class FigureFiles
{
    private readonly Dictionary<SitePath, long> sizes = [];

    public FigureFiles(IEnumerable<Page> pages)
    {
        var all = pages.SelectMany(page => page.Sections.SelectMany(section => section.Figures.Select(figure =>
            (Figure: figure, IsSample: page.IsSampleIn(section))))).ToList();
        var texts = new Artifact.OfText[all.Count];
        var workbooks = new Artifact.OfBytes[all.Count];
        Parallel.For(0, all.Count, i =>
        {
            var (figure, isSample) = all[i];
            var (table, source) = (figure.Table, figure.Place.File);
            var shown = isSample ? table with { Titles = [SampleWords.Notice, .. table.Titles] } : table;
            texts[i] = new Artifact.OfText(figure.Csv, source, TableCsv.Text(table, isSample), HasByteOrderMark: true);
            workbooks[i] = new Artifact.OfBytes(figure.Xlsx, source, TableXlsx.Bytes(shown));
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
