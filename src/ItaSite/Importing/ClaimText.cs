using System.Text;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>The section of an element that is served by files which stand under another element's heading.</summary>
/// <param name="first">That heading's key; null while it is not known.</param>
internal sealed class ClaimText(FilesShow shows, string? first)
{
    private readonly List<string> entries = [];
    private readonly List<string> times = [];
    private readonly List<string> lines = [];

    public void AddEntry(string title, IReadOnlyList<string> words) =>
        entries.Add($"- {MarkdownWords.Of(title)}: {MarkdownWords.Of(string.Join(", ", words))}");

    public void AddTable(IReadOnlyList<string> columns)
    {
        if (columns.Count > 0)
            lines.Add(
                $"{string.Join(" ", columns.Select(head => $"คอลัมน์ “{MarkdownWords.Of(head)}”"))} อยู่ใน{Link()}"
            );
    }

    public void AddQuote(string words) => lines.Add($"> {MarkdownWords.LineOf(MarkdownWords.Of(words))}");

    public void AddTime(string words) => times.Add($"- {MarkdownWords.LineOf(MarkdownWords.Of(words))}");

    public string Text()
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(line).Append("\n\n");

        if (!lines.Exists(line => line.Contains("](", StringComparison.Ordinal)))
            text.Append($"ข้อมูลอยู่ใน{Link()}{(entries.Count + times.Count > 0 ? " ซึ่งระบุว่า" : "")}\n\n");

        foreach (var line in entries.Concat(times))
            text.Append(line).Append('\n');

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>
    /// The words of a caption may name a time that is not the element's; of a scan they are all that there is.
    /// </summary>
    private string Link()
    {
        var words = shows switch
        {
            { IsEmpty: true, Captions: [var caption, ..] } => caption,
            { Tables.Count: > 1 } => "ตารางเหล่านี้",
            { Tables: [{ Caption: var caption }] } when TimeReader.In(caption).Count == 0 => caption,
            { Tables.Count: 1 } => "ตารางนี้",
            _ => "เอกสารนี้",
        };
        return $"[{MarkdownWords.Of(words, isInLink: true)}](#{first})";
    }
}
