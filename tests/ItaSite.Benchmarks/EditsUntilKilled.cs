using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;

namespace ItaSite.Benchmarks;

/// <summary>
/// Edits the files of a folder at random until the process is killed, and says before each write what it will write,
/// and behind it that it is written. Driven by tests/kills/edits.mjs.
/// </summary>
internal sealed class EditsUntilKilled(string site, Random random)
{
    private static readonly ElementPlan Plan = new([("chart", "แผนผัง"), ("posts", "ตำแหน่ง"), ("duties", "หน้าที่")]);

    private readonly EditedFiles files = new(site, TimeProvider.System);

    public void Run(int rounds)
    {
        files.Recover();
        for (var round = 0; round < rounds; round++)
        {
            try
            {
                Edit();
            }
            catch (DiskException error)
            {
                Say($"told {error.Diagnostic.ToLine(Language.English)}");
            }
        }
    }

    private void Edit()
    {
        switch (random.Next(12))
        {
            case 0:
                Say("turn");
                Report(random.Next(3) == 0 ? files.Redo("ทำซ้ำ") : files.Undo("ย้อนกลับ"));
                break;
            case 1:
                Draft();
                break;
            case 2:
                Change(Page(), Page(), Picture());
                break;
            case 3:
                Change(Removed());
                break;
            default:
                Change(Page());
                break;
        }
    }

    private void Change(params FileChange?[] wanted)
    {
        FileChange[] changes = [.. wanted.OfType<FileChange>().DistinctBy(change => change.Path)];
        foreach (var change in changes)
            Say($"try {change.Path} {SumOf(change.Bytes)}");

        if (changes.Length > 0)
            Report(files.Save("แก้ไข", changes));
    }

    private void Draft()
    {
        var text = Words();
        Say($"typing {SumOf(Encoding.UTF8.GetBytes(text))}");
        files.Drafts.Keep("form", "content/a.md", null, text);
        Say($"typed {SumOf(Encoding.UTF8.GetBytes(text))}");
    }

    private FileChange? Page()
    {
        var path = $"content/{(char)('a' + random.Next(5))}.md";
        if (files.Open(path) is not { } file)
            return FileChange.New(path, Encoding.UTF8.GetBytes($"# หน้า\n\n{Words()}\n"));

        var text = file.Text!;
        var edited = random.Next(3) switch
        {
            0 => FrontMatterText.Set(path, text, FieldPath.Of("description"), FieldValue.Of(Words())),
            1 => SectionText.Replace(path, text, Plan.Elements[random.Next(3)].Key, Words(), Plan),
            _ => FrontMatterText.Set(path, text, FieldPath.Of("waived", "posts"), FieldValue.Of(Words())),
        };
        return edited.Refusal is null ? FileChange.Of(file, edited.Text) : null;
    }

    private FileChange Picture()
    {
        var bytes = new byte[random.Next(200_000)];
        random.NextBytes(bytes);
        return new FileChange("content/data/p.png", files.Open("content/data/p.png")?.Version, bytes);
    }

    private FileChange? Removed() =>
        files.Open($"content/{(char)('a' + random.Next(5))}.md") is { } file ? FileChange.Removal(file) : null;

    private string Words() =>
        string.Join('\n', Enumerable.Range(0, random.Next(1, 40)).Select(_ => $"คำ {random.Next()}"));

    private static void Report(EditOutcome outcome)
    {
        if (outcome is EditOutcome.Saved saved)
        {
            foreach (var (path, version) in saved.Versions)
                Say($"ack {path} {version ?? "-"}");
        }

        Say(outcome.GetType().Name);
    }

    private static string SumOf(byte[]? bytes) =>
        bytes is null ? "-" : Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
