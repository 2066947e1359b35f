using System.Text;
using ItaSite.Model;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// The text of a block as a visitor reads it, which knows where each letter was written and which were escaped. Code
/// and tags are one stand-in each.
/// </summary>
internal sealed class ShownText
{
    private const char StandIn = '\uFFFC';

    private readonly List<(int Index, LiteralInline Literal)> literals = [];
    private readonly HashSet<int> escaped = [];

    private ShownText(ContainerInline container)
    {
        var text = new StringBuilder();
        Append(container, text);
        Text = text.ToString();
    }

    public string Text { get; }

    public static ShownText Of(ContainerInline container) => new(container);

    /// <summary>Whether there is anything in the text of a block that Markdown's marks need.</summary>
    public static bool MayHoldMarks(ContainerInline container)
    {
        foreach (var inline in new InlineWalk(container))
        {
            if (
                inline switch
                {
                    LiteralInline literal => MarkdownMarks.MayBeIn(literal.Content.AsSpan()),
                    HtmlEntityInline entity => MarkdownMarks.MayBeIn(entity.Transcoded.AsSpan()),
                    _ => false,
                }
            )
                return true;
        }

        return false;
    }

    public bool IsMeant(int index, int length) => escaped.Any(place => place >= index && place < index + length);

    public int PositionOf(int index)
    {
        var (start, literal) = literals.LastOrDefault(entry => entry.Index <= index);
        return literal is null ? 0 : literal.Span.Start + index - start;
    }

    private void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal and not TagAsText:
                    if (literal.IsFirstCharacterEscaped)
                        escaped.Add(text.Length);

                    literals.Add((text.Length, literal));
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    escaped.Add(text.Length);
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case LinkInline { IsAutoLink: true, FirstChild: LiteralInline address }:
                    text.Append(address.Content.AsSpan());
                    break;
                case LinkInline link:
                    text.Append(StandIn);
                    Append(link, text);
                    text.Append(StandIn);
                    break;
                case ContainerInline other:
                    Append(other, text);
                    break;
                default:
                    text.Append(StandIn);
                    break;
            }
        }
    }
}
