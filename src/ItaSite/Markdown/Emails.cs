using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>Makes e-mail addresses that stand in a text links, as GitHub does.</summary>
internal static class Emails
{
    public static void Link(ContainerInline container)
    {
        var found = new InlineWalk(container).ListOf<LiteralInline>(static literal =>
            literal.Content.AsSpan().Contains('@')
        );
        foreach (var literal in found)
        {
            if (!literal.FindParentOfType<LinkInline>().Any() && literal is not TagAsText)
                Link(literal);
        }
    }

    private static void Link(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var matches = EmailAddress.InText().Matches(text);
        if (matches.Count == 0)
            return;

        var parts = new List<Inline>();
        var end = 0;
        foreach (var match in matches.AsEnumerable())
        {
            if (match.Index > end)
                parts.Add(Literal(end, match.Index));

            var link = new LinkInline
            {
                Url = $"mailto:{match.Value}",
                IsAutoLink = true,
                IsClosed = true,
                Span = SpanOf(match.Index, match.Index + match.Length),
                Line = literal.Line,
            };
            link.AppendChild(Literal(match.Index, match.Index + match.Length));
            parts.Add(link);
            end = match.Index + match.Length;
        }

        if (end < text.Length)
            parts.Add(Literal(end, text.Length));

        Inline last = literal;
        foreach (var part in parts)
        {
            last.InsertAfter(part);
            last = part;
        }

        literal.Remove();

        LiteralInline Literal(int from, int to) =>
            new(text[from..to])
            {
                Span = SpanOf(from, to),
                Line = literal.Line,
                IsFirstCharacterEscaped = from == 0 && literal.IsFirstCharacterEscaped,
            };

        SourceSpan SpanOf(int from, int to) => new(literal.Span.Start + from, literal.Span.Start + to - 1);
    }
}
