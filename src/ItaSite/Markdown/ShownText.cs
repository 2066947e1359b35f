using System.Text;
using ItaSite.Model;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// The text of a block as a visitor reads it, which knows where each letter was written and which were escaped. Where a
/// link begins, and for its end, code and tags, stand-ins are set.
/// </summary>
internal sealed class ShownText
{
    private const char LinkBegins = '\uFFFC';
    private const char NoText = '\uFFFB';

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

    /// <summary>Part of the text without what stands in it for links, code and tags.</summary>
    public static string WithoutStandIns(string part) =>
        string.Concat(part.Where(letter => letter is not (LinkBegins or NoText)));

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
                    text.Append(LinkBegins);
                    Append(link, text);
                    text.Append(NoText);
                    break;
                case ContainerInline other:
                    Append(other, text);
                    break;
                default:
                    text.Append(NoText);
                    break;
            }
        }
    }
}
