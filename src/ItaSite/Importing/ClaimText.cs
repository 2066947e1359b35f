using System.Text;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>The section of an element that is served by files which stand under another element's heading.</summary>
internal sealed class ClaimText(FilesShow shows)
{
    private readonly List<string> entries = [];
    private readonly List<string> times = [];
    private readonly List<string> columns = [];
    private readonly List<string> quotes = [];

    public void AddEntry(string title, IReadOnlyList<string> words) =>
        entries.Add($"- {MarkdownWords.Of(title)}: {MarkdownWords.Of(string.Join(", ", words))}");

    public void AddTable(IReadOnlyList<string> heads) =>
        columns.AddRange(heads.Select(head => $"คอลัมน์ “{MarkdownWords.Of(head)}”"));

    public void AddQuote(string words) => quotes.Add($"> {MarkdownWords.LineOf(MarkdownWords.Of(words))}");

    public void AddTime(string words) => times.Add($"- {MarkdownWords.LineOf(MarkdownWords.Of(words))}");

    /// <param name="first">The key of the heading under which the files stand; null if it is no element's.</param>
    /// <returns>Markdown that ends with a line feed.</returns>
    public string Of(string? first)
    {
        var text = new StringBuilder();
        if (columns.Count > 0)
            text.Append($"{string.Join(' ', columns)} อยู่ใน{Link(first)}\n\n");

        foreach (var quote in quotes)
            text.Append(quote).Append("\n\n");

        if (columns.Count == 0 && !quotes.Exists(quote => quote.Contains("](", StringComparison.Ordinal)))
            text.Append(
                $"ข้อมูลอยู่ใน{Link(first)}{Signed()}{(entries.Count + times.Count > 0 ? " ซึ่งระบุว่า" : "")}\n\n"
            );

        foreach (var line in entries.Concat(times))
            text.Append(line).Append('\n');

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>Of a scan the clerk alone knows when it was signed.</summary>
    private string Signed() =>
        shows is { IsEmpty: true, Signatures: [var words, ..] } ? $" {MarkdownWords.Of(words)}" : "";

    /// <summary>
    /// The words of a caption may name a time that is not the element's; of a scan they are all that there is.
    /// </summary>
    private string Link(string? first)
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
