using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>Pieces of text that Markdig left apart, since a mark between them turned out to mean nothing.</summary>
internal static class Literals
{
    /// <summary>Makes neighbours one. What the author escaped stays apart, so that it is known as meant.</summary>
    public static void Join(ContainerInline container)
    {
        // Brackets that turned out to be no link hold what follows them.
        foreach (var sign in new InlineWalk(container).ListOf<DelimiterInline>())
            sign.ReplaceBy(
                new LiteralInline(sign.ToLiteral())
                {
                    Span = sign.Span,
                    Line = sign.Line,
                    Column = sign.Column,
                }
            );

        foreach (var inner in new InlineWalk(container).ListOf<ContainerInline>())
            JoinChildren(inner);

        JoinChildren(container);
    }

    private static void JoinChildren(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is not LiteralInline first || first.Span.Length != first.Content.Length)
                continue;

            // Written once for all: a long text can be cut into thousands of pieces.
            StringBuilder? joined = null;
            while (first.NextSibling is LiteralInline second && CanJoin(first, second))
            {
                (joined ??= new StringBuilder().Append(first.Content.AsSpan())).Append(second.Content.AsSpan());
                first.Span = new SourceSpan(first.Span.Start, second.Span.End);
                second.Remove();
                if (first.Span.Length != joined.Length)
                    break;
            }

            if (joined is not null)
                first.Content = new StringSlice(joined.ToString());
        }
    }

    private static bool CanJoin(LiteralInline first, LiteralInline second) =>
        first is not TagAsText
        && second is not TagAsText
        && !second.IsFirstCharacterEscaped
        && first.Span.End + 1 == second.Span.Start;
}
