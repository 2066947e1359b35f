using System.Text;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Sheets;
using ItaSite.Tests.Reading;
using ItaSite.Thai;

namespace ItaSite.Tests.Building;

/// <summary>A small site with something of everything, which its authors edit at random.</summary>
internal sealed class EditedSite
{
    private const string News = "content/news/";
    private const string Old = "content/oit/2569/";

    private readonly Random random;
    private readonly IReadOnlyList<(string What, Action<EditedSite> Make)> edits;
    private readonly Dictionary<string, byte[]> first;
    private readonly Dictionary<string, SourceFile> files = [];
    private readonly Stack<(string Path, byte[]? Before)> changes = [];
    private readonly List<byte[]> workbooks;
    private int made;

    public EditedSite(int seed)
    {
        random = new Random(seed);
        edits = RandomEdits.All;
        workbooks = [Workbook("ชื่อ,จำนวน\nก,1\nข,2\n"), Workbook("เดือน,งบ,จ่าย\nม.ค.,10,5\nก.พ.,20,7\nรวม,30,12\n")];
        first = First();
        foreach (var (path, bytes) in first)
            files[path] = SiteInAString.File(path, bytes);

        var (closing, problems) = YearCloser.Close(Tree, new FiscalYear(2569), new DateOnly(2026, 11, 1), null);
        Assert.Equal("", string.Join('\n', problems.Select(problem => problem.ToLine(Language.English))));
        Put($"{Old}closed.yaml", closing!.Record.Text);
        first[$"{Old}closed.yaml"] = Bytes($"{Old}closed.yaml");
    }

    public SourceTree Tree => new(files.Values);

    public IReadOnlyCollection<string> Paths => files.Keys;

    /// <returns>What was done, for whoever reads of a failure.</returns>
    public string EditOnce()
    {
        changes.Clear();
        var (what, make) = Any(edits);
        make(this);
        return $"{what} {string.Join(' ', changes.Select(change => change.Path).Distinct())}";
    }

    /// <summary>Everything as it was at the beginning, but in files that are new.</summary>
    public void Restore()
    {
        files.Clear();
        foreach (var (path, bytes) in first)
            files[path] = SiteInAString.File(path, bytes);
    }

    public void RestoreOne()
    {
        var path = Any([.. first.Keys]);
        Put(path, first[path]);
    }

    public T Any<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public bool Toss(int sides = 2) => random.Next(sides) == 0;

    public int Number(int below) => random.Next(below);

    /// <summary>A file whose path ends or begins so; some file if there is none.</summary>
    public string Path(string begin, string end = "")
    {
        var found = files
            .Keys.Where(path =>
                path.StartsWith(begin, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        return Any(found.Count > 0 ? found : [.. files.Keys.Order(StringComparer.Ordinal)]);
    }

    public string Page() => Path("content/", ".md");

    public string NewName() => $"new{++made}";

    public byte[] Bytes(string path)
    {
        using var stream = files[path].Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    public void Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    public void Put(string path, byte[] bytes)
    {
        changes.Push((path, files.ContainsKey(path) ? Bytes(path) : null));
        files[path] = SiteInAString.File(path, bytes);
    }

    public void Remove(string path)
    {
        if (path == SourceTree.ConfigFile)
            return;

        changes.Push((path, Bytes(path)));
        files.Remove(path);
    }

    public void Change(string path, Func<string, string> change) => Put(path, change(Text(path)));

    /// <summary>Puts a line somewhere, or in the place of one.</summary>
    public void Line(string path, string line, bool replaces = false)
    {
        var lines = Text(path).Split('\n').ToList();
        var at = random.Next(lines.Count);
        if (replaces)
            lines[at] = line;
        else
            lines.Insert(at, line);

        Put(path, string.Join('\n', lines));
    }

    public byte[] AnyWorkbook() => Any(workbooks);

    private static byte[] Workbook(string csv)
    {
        DiagnosticBag diagnostics = [];
        var file = SiteInAString.File("content/data/x.csv", Encoding.UTF8.GetBytes(csv));
        return TableXlsx.Bytes(new SheetCache().Read(file, null, Place.TopOf("x"), diagnostics)!);
    }

    private Dictionary<string, byte[]> First()
    {
        var all = SiteInAString
            .Split(SiteInAString.Small)
            .Concat(SiteInAString.Split(EditedSiteText.More))
            .GroupBy(file => file.Key)
            .ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Last().Value));
        foreach (var (path, text) in SiteInAString.Split(EditedSiteText.More))
        {
            if (path.StartsWith("content/oit/2570/a", StringComparison.Ordinal))
                all[Old + path[(path.LastIndexOf('/') + 1)..]] = Encoding.UTF8.GetBytes(text);
        }

        all[$"{Old}catalogue.yaml"] = Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(all["content/oit/2570/catalogue.yaml"])
                .Replace("fiscal-year: 2570", "fiscal-year: 2569\nclosed: 2569-04-30", StringComparison.Ordinal)
        );
        for (var day = 1; day <= 22; day++)
            all[$"{News}2570-0{1 + (day / 12)}-{day:00}-x.md"] = Encoding.UTF8.GetBytes(
                $"# ข่าว {day}\n\nเนื้อข่าว {day} [ติดต่อ](../contact.md)\n"
            );

        all["content/files/plan.pdf"] = PdfSpecimen.Of("แผนพัฒนา");
        all["content/files/dot.png"] = RandomEdits.Picture(600);
        all["content/files/note.txt"] = Encoding.UTF8.GetBytes("บันทึก\n");
        all["content/data/t.xlsx"] = workbooks[0];
        all["content/data/t.csv"] = Encoding.UTF8.GetBytes("ชื่อ,จำนวน,รูป\nก,1,dot.png\nข,2,-\nรวม,3,\n");
        return all;
    }
}
