using System.Text;

namespace ItaSite.Importing;

/// <summary>
/// Writes the words of a paragraph: letters, emphasis, links, breaks, pictures and the marks of notes.
/// </summary>
internal sealed class SpanMarkdown
{
    private const char Bold = 'b';
    private const char Italic = 'i';
    private const char Struck = 's';

    private readonly StringBuilder written = new();
    private readonly string newLine;

    /// <summary>Where no mark of Markdown for a whole line can stand.</summary>
    private readonly bool isOneLine;
    private bool isAtLineStart = true;
    private bool endsWithAddress;

    /// <param name="newLine">What a break is: a new line, or a tag where all must stand on one line.</param>
    private SpanMarkdown(string newLine, bool isOneLine) => (this.newLine, this.isOneLine) = (newLine, isOneLine);

    /// <param name="isOneLine">As in the cells of a table.</param>
    /// <param name="indent">Before each further line, so that it stays with its entry.</param>
    public static string Of(IReadOnlyList<TextSpan> spans, bool isOneLine = false, string indent = "")
    {
        var writer = new SpanMarkdown(isOneLine ? "<br>" : $"\\\n{indent}", isOneLine);
        var joined = Joined(spans);
        for (var at = 0; at < joined.Count; at++)
            writer.Append(joined[at], at + 1 < joined.Count ? joined[at + 1] : null);

        return writer.written.ToString();
    }

    /// <summary>Nothing to see: neither letters nor a picture.</summary>
    public static bool IsBlank(IReadOnlyList<TextSpan> spans) =>
        spans.All(span =>
            span.Kind == SpanKind.Break
            || (span.Kind == SpanKind.Letters && string.IsNullOrWhiteSpace(MarkdownWords.Clean(span.Text)))
        );

    /// <summary>Without spaces and breaks around, and with letters that look alike in one piece.</summary>
    private static List<TextSpan> Joined(IReadOnlyList<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans)
        {
            var next = span.Kind == SpanKind.Letters ? span with { Text = MarkdownWords.Clean(span.Text) } : span;
            if (next is { Kind: SpanKind.Letters, Text.Length: 0 })
                continue;

            if (next.Kind == SpanKind.Letters && string.IsNullOrWhiteSpace(next.Text))
                next = new TextSpan(" ");

            if (joined is [.., var last] && last.LooksLike(next))
                joined[^1] = last with { Text = last.Text + next.Text };
            else
                joined.Add(next);
        }

        Trim(joined);
        return joined;
    }

    private static void Trim(List<TextSpan> joined)
    {
        while (joined is [{ Kind: SpanKind.Break } or { Kind: SpanKind.Letters, Text: " " }, ..])
            joined.RemoveAt(0);

        while (joined is [.., { Kind: SpanKind.Break } or { Kind: SpanKind.Letters, Text: " " }])
            joined.RemoveAt(joined.Count - 1);

        for (var at = 0; at < joined.Count; at++)
        {
            var begins = at == 0 || joined[at - 1].Kind == SpanKind.Break;
            var ends = at == joined.Count - 1 || joined[at + 1].Kind == SpanKind.Break;
            if (joined[at].Kind != SpanKind.Letters)
                continue;

            var text = begins ? joined[at].Text.TrimStart() : joined[at].Text;
            joined[at] = joined[at] with { Text = ends ? text.TrimEnd() : text };
        }

        joined.RemoveAll(span => span is { Kind: SpanKind.Letters, Text.Length: 0 });
    }

    private void Append(TextSpan span, TextSpan? next)
    {
        // An address would take the bracket of a link for its own.
        if (endsWithAddress && (span.Kind is SpanKind.Picture or SpanKind.Note || span.Address is not null))
            written.Append(char.IsWhiteSpace(written[^1]) || span.Text.StartsWith(' ') ? "" : "<wbr>");

        switch (span.Kind)
        {
            case SpanKind.Break:
                // A break behind a break would end the paragraph.
                written.Append(isAtLineStart ? "" : newLine);
                isAtLineStart = true;
                endsWithAddress = false;
                return;
            case SpanKind.Picture:
                written.Append(MarkdownWords.Link(span.Text, span.Address ?? ""));
                break;
            case SpanKind.Note:
                KeepExclamation();
                written.Append($"[^{span.Text}]");
                break;
            default:
                AppendLetters(span, next);
                break;
        }

        isAtLineStart = false;
    }

    private void AppendLetters(TextSpan span, TextSpan? next)
    {
        var text = span.Text;
        var isMarked = span.IsBold || span.IsItalic || span.IsStruck;
        if (!isMarked && span.Address is null)
        {
            AppendPlain(text);
            return;
        }

        var inner = text.Trim();
        AppendPlain(text[..(text.Length - text.TrimStart().Length)]);
        if (inner.Length > 0)
        {
            if (span.Address is not null)
                KeepExclamation();

            isAtLineStart = false;
            var words = span.Address is { } address
                ? $"[{MarkdownWords.Of(inner, isInLink: true)}]({MarkdownWords.Address(address)})"
                : MarkdownWords.Of(inner);
            var behind = text.Length > text.TrimEnd().Length ? ' ' : FirstOf(next);
            Emphasise(words, span, behind);
            endsWithAddress = false;
        }

        AppendPlain(text[text.TrimEnd().Length..]);
    }

    /// <summary>With a bracket behind it, an exclamation mark would make a picture, or look as if it was to.</summary>
    private void KeepExclamation()
    {
        var end = written.Length;
        while (end > 0 && written[end - 1] == ' ')
            end--;

        if (end > 0 && written[end - 1] == '!')
            written.Insert(end - 1, '\\');
    }

    /// <summary>At the start of a line what looks like a mark of Markdown is none.</summary>
    private void AppendPlain(string text)
    {
        var words = MarkdownWords.Of(text);
        if (endsWithAddress)
            words = MarkdownWords.BehindAddress(words);

        written.Append(isAtLineStart && !isOneLine ? MarkdownWords.LineOf(words.TrimStart()) : words);
        endsWithAddress = text.Length == 0 ? endsWithAddress : EndsWithAddress(words);
    }

    /// <summary>
    /// Stars beside a letter end nothing where a sign stands within them, and an address takes them for its own: there
    /// emphasis is written as tags, which GitHub shows alike.
    /// </summary>
    private void Emphasise(string words, TextSpan span, char behind)
    {
        var before = written.Length == 0 ? ' ' : written[^1];
        var isSafe =
            Opens(before, words[0])
            && Opens(behind, words[^1])
            && before is not ('*' or '~')
            && !EndsWithAddress(words)
            && !(endsWithAddress && !char.IsWhiteSpace(before))
            && !(span is { IsItalic: true, IsBold: false } && char.IsDigit(before));
        var kinds = $"{(span.IsStruck ? Struck : "")}{(span.IsBold ? Bold : "")}{(span.IsItalic ? Italic : "")}";
        foreach (var kind in kinds)
            written.Append(MarkOf(kind, isSafe, isEnd: false));

        written.Append(words);
        foreach (var kind in kinds.Reverse())
            written.Append(MarkOf(kind, isSafe, isEnd: true));
    }

    private static string MarkOf(char kind, bool isSafe, bool isEnd) =>
        kind switch
        {
            Bold when isSafe => "**",
            Italic when isSafe => "*",
            Struck when isSafe => "~~",
            Bold => isEnd ? "</strong>" : "<strong>",
            Italic => isEnd ? "</em>" : "<em>",
            _ => isEnd ? "</del>" : "<del>",
        };

    private static bool EndsWithAddress(string words) =>
        words.AsSpan(words.LastIndexOf(' ') + 1).Contains("://", StringComparison.Ordinal);

    private static bool Opens(char outside, char inside) =>
        !IsSign(inside) || char.IsWhiteSpace(outside) || (IsSign(outside) && outside is not ('*' or '~' or '\\'));

    private static bool IsSign(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);

    /// <summary>What stands behind in the Markdown; a mark where it is emphasised or a link.</summary>
    private static char FirstOf(TextSpan? next) =>
        next switch
        {
            null or { Kind: SpanKind.Break } => ' ',
            { Kind: not SpanKind.Letters } or { Address: not null } => '[',
            { IsBold: true } or { IsItalic: true } or { IsStruck: true } => 'ก',
            _ => MarkdownWords.Of(next.Text)[0],
        };
}
