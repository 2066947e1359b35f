using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ItaSite.Markdown;

/// <summary>
/// Markdown as GitHub shows it, plus attributes in braces. Heading ids are our own: Markdig's drop Thai vowels.
/// </summary>
internal static class MarkdownText
{
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
        .UseFootnotes()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAlertBlocks()
        .UseGenericAttributes()
        .Use<ClerkMarkdown>()
        .Build();

    /// <returns>Null if it stands deeper within itself than the library follows: 128 quotes or lists.</returns>
    public static MarkdownDocument? TryParse(string text)
    {
        MarkdownDocument body;
        try
        {
            body = MarkdownParser.Parse(ControlCharacters.Without(text), Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }

        return AsMeant(body);
    }

    public static MarkdownDocument Parse(string text) =>
        AsMeant(MarkdownParser.Parse(ControlCharacters.Without(text), Pipeline));

    private static MarkdownDocument AsMeant(MarkdownDocument body)
    {
        foreach (var text in BlockTexts.In(body))
        {
            Literals.Join(text);
            ControlCharacters.BreakLines(text);
            AddressesInLinks.Unlink(text);
            Emails.Link(text);
        }

        HeadingBraces.Take(body);
        MarkedLines.MakeLists(body);
        WrittenNumbers.Keep(body);
        return body;
    }
}
