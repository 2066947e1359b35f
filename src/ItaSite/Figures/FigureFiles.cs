using ItaSite.Model;

namespace ItaSite.Figures;

/// <summary>The downloads of the tables that pages show, each made once, when somebody opens or measures it.</summary>
internal sealed class FigureFiles
{
    public static readonly FigureFiles None = new([], areMeasured: false);

    private readonly Dictionary<SitePath, Lazy<byte[]>> files = [];
    private readonly bool areMeasured;

    /// <param name="areMeasured">Whether pages say how large they are; a run that publishes nothing makes none.</param>
    public FigureFiles(IEnumerable<Page> pages, bool areMeasured)
    {
        this.areMeasured = areMeasured;
        var all = new List<Artifact>();
        foreach (var page in pages)
        {
            foreach (var section in page.Sections)
            {
                foreach (var figure in section.Figures)
                    all.AddRange(Of(figure, page.IsSampleIn(section)));
            }
        }

        All = all;
    }

    /// <summary>Those of many pages.</summary>
    public FigureFiles(IReadOnlyCollection<FigureFiles> ofPages)
    {
        areMeasured = ofPages.Any(page => page.areMeasured);
        files = ofPages.SelectMany(page => page.files).ToDictionary();
        All = [.. ofPages.SelectMany(page => page.All)];
    }

    public IReadOnlyList<Artifact> All { get; }

    /// <summary>In bytes; null for a file that is none of them, and where nobody is to know.</summary>
    public long? SizeOf(SitePath file) =>
        areMeasured && files.TryGetValue(file, out var made) ? made.Value.Length : null;

    private IEnumerable<Artifact> Of(TableFigure figure, bool isSample)
    {
        var table = figure.Table;
        var shown = isSample ? table with { Titles = [SampleWords.Notice, .. table.Titles] } : table;
        yield return File(figure, figure.Csv, () => Artifact.WithByteOrderMark(TableCsv.Text(table, isSample)));
        yield return File(figure, figure.Xlsx, () => TableXlsx.Bytes(shown));
    }

    private Artifact.Made File(TableFigure figure, SitePath address, Func<byte[]> make)
    {
        var made = files[address] = new Lazy<byte[]>(make);
        return new Artifact.Made(address, figure.Place.File, () => made.Value);
    }
}
