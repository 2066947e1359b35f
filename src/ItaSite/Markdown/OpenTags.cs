using ItaSite.Diagnostics;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>The tags of a page that still lack their other half.</summary>
internal sealed class OpenTags
{
    private readonly Dictionary<string, Stack<(string Tag, Place Place, HtmlInline? Inline)>> open = [];
    private readonly List<(string Tag, Place Place, HtmlInline? Inline)> ends = [];

    /// <param name="inline">Null for a tag in a block of HTML.</param>
    public void Meet(RawHtmlPart tag, Place place, HtmlInline? inline)
    {
        if (
            tag.Kind == RawHtmlKind.Whole
            || HtmlElements.Void.Contains(tag.Name)
            || HtmlElements.EndsByItself.Contains(tag.Name)
        )
            return;

        if (!open.TryGetValue(tag.Name, out var stack))
            open[tag.Name] = stack = new();

        if (tag.Kind == RawHtmlKind.Start)
            stack.Push((tag.Text, place, inline));
        else if (!stack.TryPop(out _))
            ends.Add((tag.Text, place, inline));
    }

    public IEnumerable<(string Tag, Place Place, HtmlInline? Inline)> Left =>
        ends.Concat(open.Values.SelectMany(stack => stack));
}
