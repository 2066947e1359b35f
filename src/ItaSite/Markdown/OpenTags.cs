using ItaSite.Diagnostics;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>The tags of a page that still lack their other half.</summary>
internal sealed class OpenTags
{
    /// <summary>More than any page needs; browsers give up at 512, and parsers take the square of it.</summary>
    public const int Deepest = 200;

    private readonly Dictionary<string, Stack<(string Tag, Place Place, HtmlInline? Inline)>> open = [];
    private readonly List<(string Tag, Place Place, HtmlInline? Inline)> ends = [];

    private int depth;

    /// <param name="inline">Null for a tag in a block of HTML.</param>
    /// <returns>Whether it stands within so many others that it must not stay.</returns>
    public bool Meet(RawHtmlPart tag, Place place, HtmlInline? inline)
    {
        if (
            tag.Kind == RawHtmlKind.Whole
            || HtmlElements.Void.Contains(tag.Name)
            || HtmlElements.EndsByItself.Contains(tag.Name)
        )
            return false;

        if (!open.TryGetValue(tag.Name, out var stack))
            open[tag.Name] = stack = new();

        if (tag.Kind == RawHtmlKind.Start && depth >= Deepest)
            return true;

        if (tag.Kind == RawHtmlKind.Start)
        {
            depth++;
            stack.Push((tag.Text, place, inline));
        }
        else if (stack.TryPop(out _))
        {
            depth--;
        }
        else
        {
            ends.Add((tag.Text, place, inline));
        }

        return false;
    }

    public IEnumerable<(string Tag, Place Place, HtmlInline? Inline)> Left =>
        ends.Concat(open.Values.SelectMany(stack => stack));
}
