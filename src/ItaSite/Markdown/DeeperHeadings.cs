using Markdig.Syntax;

namespace ItaSite.Markdown;

/// <summary>Moves the headings of a piece of Markdown down, so that it stands under another heading.</summary>
internal static class DeeperHeadings
{
    private const int Deepest = 6;

    /// <param name="level">The level that the highest heading gets.</param>
    public static string Of(string markdown, int level)
    {
        var headings = MarkdownText.Parse(markdown).Descendants<HeadingBlock>().ToList();
        if (headings.Count == 0 || headings.Min(heading => heading.Level) >= level)
            return markdown;

        var by = level - headings.Min(heading => heading.Level);
        return SourceEdits.Apply(
            markdown,
            0,
            markdown.Length,
            headings.Select(heading => Deeper(markdown, heading, by))
        );
    }

    private static (SourceSpan Span, string Text) Deeper(string markdown, HeadingBlock heading, int by)
    {
        var marks = new string('#', Math.Min(Deepest, heading.Level + by));
        if (!heading.IsSetext)
            return (new SourceSpan(heading.Span.Start, heading.Span.Start + heading.Level - 1), marks);

        // A heading with a line under it has two levels only.
        var words = markdown[heading.Span.Start..(heading.Span.End + 1)].Split('\n');
        var title = words.TakeWhile(line => line.Trim().Trim('=', '-').Length > 0).Select(line => line.Trim());
        return (heading.Span, $"{marks} {string.Join(' ', title)}");
    }
}
