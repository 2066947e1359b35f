using System.Text;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>One line of a paragraph as its author wrote it.</summary>
/// <param name="Before">The break before it; null for the first.</param>
internal sealed record WrittenLine(LineBreakInline? Before, List<Inline> Inlines)
{
    private const int EnoughToJudge = 32;

    public string Text => TextOf(Inlines);

    /// <summary>False for the many lines whose first letters show already that no marker begins them.</summary>
    public bool MayBeMarked =>
        Inlines is not [LiteralInline literal, ..] || LineMarker.MayBegin(literal.Content.AsSpan());

    public int Start => Inlines.Count > 0 ? Inlines[0].Span.Start : Before?.Span.End + 1 ?? 0;

    public int End => Inlines.Count > 0 ? Inlines[^1].Span.End : Start;

    public int LineNumber => Inlines.Count > 0 ? Inlines[0].Line : Before?.Line ?? 0;

    /// <summary>The beginning of a line, with a stand-in for what is no letter.</summary>
    public static string TextOf(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (text.Length > EnoughToJudge)
                break;

            if (inline is LiteralInline literal)
                text.Append(literal.Content.AsSpan());
            else if (inline is ContainerInline container and not LinkInline { IsImage: true })
                text.Append(TextOf([.. container]));
            else
                text.Append('\uFFFC');
        }

        return text.ToString();
    }
}
