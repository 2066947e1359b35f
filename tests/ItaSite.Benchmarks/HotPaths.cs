using BenchmarkDotNet.Attributes;
using ItaSite.Assessing;
using ItaSite.Building;
using ItaSite.Figures;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Proofing;
using ItaSite.Reading;
using ItaSite.Rendering;
using ItaSite.Screening;
using ItaSite.Sheets;
using ItaSite.Tests;
using ItaSite.Writing;

namespace ItaSite.Benchmarks;

/// <summary>The paths that every page takes; times and allocated bytes are of one news of 15.8 kB, or of one table.</summary>
public class HotPaths
{
    private const int News = 100;
    private const string TablePage = "content/news/2023-10-01-table.md";

    private readonly SourceTree tree = new([.. ThaiNews.Site(News).Files, .. Table()]);
    private readonly Proofreader proofreader = new();
    private Site site = null!;
    private IReadOnlyList<SourceText> texts = [];
    private IReadOnlyList<RegisterDraft> drafts = [];
    private IReadOnlyList<Register> registers = [];
    private IReadOnlyList<Artifact.OfText> pages = [];
    private IReadOnlyList<Artifact> search = [];
    private SourceFile csv = null!;
    private TableFigure table = null!;

    [GlobalSetup]
    public void Build()
    {
        site = SiteReader.Read(tree, baseUrl: null).Value!;
        texts =
        [
            .. tree.Under(SourceTree.News)
                .Where(file => file.Extension == ".md" && file.Path != TablePage)
                .Select(file => SourceText.Read(file, [])!),
        ];
        drafts = Assessment.Draft(site);
        registers = Assessment.Complete(site, drafts, crawl: null, BuildMemory.None).Value;
        var artifacts = SiteBuild.Run(tree).Artifacts;
        pages =
        [
            .. artifacts
                .OfType<Artifact.OfText>()
                .Where(page => page.Path.Value.Contains("-item-", StringComparison.Ordinal)),
        ];
        search = [.. artifacts.Where(file => file.Path.Value.StartsWith("search/", StringComparison.Ordinal))];
        csv = tree.Files.Single(file => file.Extension == ".csv");
        table = site.AllPages.SelectMany(page => page.Figures).Single();
    }

    [Benchmark(OperationsPerInvoke = News)]
    public object Markdown() => texts.Select(text => PageDraftReader.Read(text, [])).ToList();

    [Benchmark(OperationsPerInvoke = News, Description = "Screening and audit")]
    public object Screening() => Screener.Screen(site, BuildMemory.None);

    [Benchmark(OperationsPerInvoke = News, Description = "Template, with views")]
    public object Template() => new SiteRenderer(site, isPublished: true).Render(registers, page => page);

    [Benchmark(OperationsPerInvoke = News)]
    public object Proofreading() => pages.Select(proofreader.Read).ToList();

    [Benchmark(OperationsPerInvoke = News)]
    public long Search() => search.Sum(file => Length(file));

    [Benchmark(OperationsPerInvoke = News)]
    public object Register() => Assessment.Complete(site, Assessment.Draft(site), crawl: null, BuildMemory.None);

    [Benchmark(OperationsPerInvoke = News, Description = "Whole build")]
    public object Whole() => SiteBuild.Run(tree);

    [Benchmark(Description = "Table of 100 rows, read")]
    public object ReadTable() => TableFile.Read(csv);

    [Benchmark(Description = "Table of 100 rows, printed")]
    public object PrintTable()
    {
        var html = new HtmlWriter();
        new TableFigureHtml(new CellText(new Wording(site.Config.Digits))).Write(html, table, "table", "label");
        return html;
    }

    private static long Length(Artifact file)
    {
        using var stream = file.Open();
        return stream.Length;
    }

    private static IEnumerable<SourceFile> Table()
    {
        var rows = Enumerable
            .Range(1, 100)
            .Select(row => $"{row},โครงการที่ {row},\"{row * 12_345:#,0}\",2566-01-{1 + (row % 28):00}");
        yield return ThaiNews.File(
            TablePage,
            "---\ntitle: ตาราง\npublished: 2023-10-01\n---\n\n![ตาราง](data/table.csv)\n"
        );
        yield return ThaiNews.File(
            "content/news/data/table.csv",
            "ลำดับ,โครงการ,งบประมาณ (บาท),วันที่\n" + string.Join('\n', rows) + "\n"
        );
    }
}
