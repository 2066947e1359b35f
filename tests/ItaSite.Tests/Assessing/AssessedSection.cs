namespace ItaSite.Tests.Assessing;

/// <summary>A section of an item's page, and whether an assessor would accept it.</summary>
/// <param name="HasSurvey">Whether the settings hold the survey's real address, not an example.</param>
internal sealed record AssessedSection(
    string Item,
    string Key,
    string Kind,
    bool IsAccepted,
    bool HasSurvey,
    IReadOnlyDictionary<string, string> Files
)
{
    private const string Complaints =
        "---\nitem: O27\n---\n\n## ก {#complaint-procedure}\n\nมีแนวทางดำเนินการ\n\n## ข {#procedure-details}\n\n"
        + "### วิธี {#how-to-complain}\n\nทางออนไลน์\n\n### ขั้นตอน {#how-handled}\n\nรับเรื่องและตรวจสอบ\n\n### "
        + "ผู้รับผิดชอบ {#responsible-unit}\n\nสำนักปลัด\n\n### เวลา {#time-limit}\n\n๓๐ วัน\n";

    public static IEnumerable<AssessedSection> In(string file)
    {
        var item = Path.GetFileNameWithoutExtension(file).ToUpperInvariant();
        foreach (var written in File.ReadAllText(file).ReplaceLineEndings("\n").Split("== ").Skip(1))
        {
            var lines = written.Split('\n');
            var matter = string.Concat(
                lines
                    .Skip(1)
                    .TakeWhile(line => line.StartsWith("+ ", StringComparison.Ordinal))
                    .Select(line => line[2..] + '\n')
            );
            var body = string.Join(
                '\n',
                lines.Skip(1).SkipWhile(line => line.StartsWith("+ ", StringComparison.Ordinal))
            );
            var (verdict, rest) = Cut(lines[0], ' ');
            var (key, kind) = Cut(rest, ':');
            var files = SiteInAString.Split($"-- page --\n{body}");
            var hasSurvey = files.Remove("eit");
            files.Remove("page", out var page);
            files.TryAdd("content/oit/2566/o27.md", Complaints);
            files[$"content/oit/2566/{item.ToLowerInvariant()}.md"] =
                $"---\nitem: {item}\ndeclared: done\n{matter}---\n\n{HeadingOf(page!, key)}{page}";
            yield return new AssessedSection(item, key, kind.Trim(), verdict == "accepted", hasSurvey, files);
        }
    }

    public override string ToString() => $"{Item} {Key} ({Kind}) {(IsAccepted ? "accepted" : "rejected")}";

    /// <summary>A heading of the author's own words, unless the section writes one.</summary>
    private static string HeadingOf(string page, string key) =>
        page.TrimStart().StartsWith("## ", StringComparison.Ordinal) ? "" : $"## หัวข้อ {{#{key}}}\n\n";

    private static (string Before, string After) Cut(string text, char mark) =>
        (
            text[..text.IndexOf(mark, StringComparison.Ordinal)],
            text[(text.IndexOf(mark, StringComparison.Ordinal) + 1)..]
        );
}
