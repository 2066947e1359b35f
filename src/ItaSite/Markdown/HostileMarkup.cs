using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// Takes out of a page what must not be published: comments, scripts, tags that are not allowed and attributes that the
/// security policy forbids.
/// The words inside of tags stay. <see cref="HtmlCleaner"/> sees to the rest.
/// </summary>
internal sealed partial class HostileMarkup(SourceText source, int bodyStart, DiagnosticBag diagnostics)
{
    private readonly OpenTags open = new();
    private bool isDeepTold;

    public void RemoveFrom(MarkdownDocument body)
    {
        foreach (var block in body.Descendants<Block>())
            RemoveAttributesFrom(block);

        foreach (var leaf in body.Descendants<LeafBlock>().ToList())
        {
            if (leaf is HtmlBlock html)
                Clean(html);
            else if (leaf.Inline is { } inline)
                Clean(inline);
        }

        foreach (var (tag, place, inline) in open.Left)
        {
            diagnostics.Add(Diagnostic.At(place, MarkdownProblems.TagIsText, tag));
            inline?.ReplaceBy(new TagAsText(tag) { Span = inline.Span, Line = inline.Line });
        }
    }

    private void RemoveAttributesFrom(Block block)
    {
        RemoveFrom(block);
        if (block is not LeafBlock { Inline: { } text })
            return;

        foreach (var inline in new InlineWalk(text))
            RemoveFrom(inline);
    }

    private void RemoveFrom(MarkdownObject node)
    {
        if (node.TryGetAttributes() is { Properties.Count: > 0 } attributes)
            RemoveFrom(attributes, node.Span.Start);
    }

    private void RemoveFrom(HtmlAttributes attributes, int position)
    {
        foreach (
            var (name, _) in attributes
                .Properties!.Where(property => property.Key is not ("lang" or "dir" or "start" or "type" or "value"))
                .ToList()
        )
        {
            diagnostics.Add(Diagnostic.At(PlaceAt(position), PageProblems.AttributeWasRemoved, name));
            attributes.Properties!.RemoveAll(property => property.Key == name);
        }
    }

    private void Clean(ContainerInline container)
    {
        foreach (var html in new InlineWalk(container).ListOf<HtmlInline>())
        {
            // It went with a script before it.
            if (html.Parent is null)
                continue;

            var part = RawHtml.PartsOf(html.Tag).First();
            var place = PlaceAt(html.Span.Start);
            if (
                part.Kind is RawHtmlKind.Comment or RawHtmlKind.Text
                || html.Tag.StartsWith("<!--", StringComparison.Ordinal)
            )
            {
                html.Remove();
            }
            else if (Keeps(part, place))
            {
                if (IsTooDeep(part, place, html))
                    html.Remove();
            }
            else
            {
                if (part.Kind == RawHtmlKind.Start && HtmlElements.WithoutText.Contains(part.Name))
                    RemoveUntilEnd(html, part.Name);

                html.Remove();
            }
        }
    }

    private static void RemoveUntilEnd(HtmlInline start, string name)
    {
        var between = new List<Inline>();
        for (var next = start.NextSibling; next is not null; next = next.NextSibling)
        {
            between.Add(next);
            if (
                next is not HtmlInline { Tag: ['<', '/', ..] tag }
                || !HtmlElements.NameIn(tag).Equals(name, StringComparison.OrdinalIgnoreCase)
            )
                continue;

            between.ForEach(inline => inline.Remove());
            return;
        }
    }

    private void Clean(HtmlBlock block)
    {
        var text = block.Lines.ToString();
        if (IsOpenToTheEnd(text) is { } end)
        {
            var start = end == "-->" ? "<!--" : end.Replace("/", "", StringComparison.Ordinal);
            diagnostics.Add(
                Diagnostic.At(PlaceAt(new LinePlaces(block).PositionOf(0)), MarkdownProblems.RestIsHidden, start, end)
            );
            block.Parent!.Remove(block);
            return;
        }

        var clean = new StringBuilder();
        var places = new LinePlaces(block);
        var endless = new HashSet<string>();
        var parts = RawHtml.PartsOf(text).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var place = PlaceAt(places.PositionOf(part.Index));
            if (part.Kind == RawHtmlKind.Text)
                clean.Append(Bare().Replace(part.Text, "&lt;"));
            else if (part.IsTag && !HtmlElements.Knows(part.Name))
                clean.Append(TextOf(part, place));
            else if (part.Kind != RawHtmlKind.Comment && Keeps(part, place))
                clean.Append(Kept(part, place));
            else if (
                part.Kind == RawHtmlKind.Start
                && HtmlElements.WithoutText.Contains(part.Name)
                && !endless.Contains(part.Name)
            )
            {
                var last = parts.FindIndex(i, other => other.Kind == RawHtmlKind.End && other.Name == part.Name);
                i = Math.Max(i, last);
                if (last < 0)
                    endless.Add(part.Name);
            }
        }

        var parent = block.Parent!;
        var index = parent.IndexOf(block);
        parent.Remove(block);
        if (!string.IsNullOrWhiteSpace(clean.ToString()))
            parent.Insert(
                index,
                new HtmlBlock(block.Parser)
                {
                    Type = block.Type,
                    Lines = new StringLineGroup(clean.ToString()),
                    Span = block.Span,
                    Line = block.Line,
                }
            );
    }

    private string TextOf(RawHtmlPart part, Place place)
    {
        diagnostics.Add(Diagnostic.At(place, MarkdownProblems.TagIsText, part.Text));
        return part.Text.Replace("<", "&lt;", StringComparison.Ordinal);
    }

    private string Kept(RawHtmlPart part, Place place) => IsTooDeep(part, place, null) ? "" : part.Text;

    private bool IsTooDeep(RawHtmlPart part, Place place, HtmlInline? inline)
    {
        if (!open.Meet(part, place, inline))
            return false;

        // Once is enough: thousands may follow.
        if (!isDeepTold)
            diagnostics.Add(
                Diagnostic.At(place, ReadingProblems.HtmlIsTooDeep, $"{OpenTags.Deepest}", $"<{part.Name}>")
            );

        isDeepTold = true;
        return true;
    }

    /// <summary>Tells what goes. Of a pair only the beginning is reported.</summary>
    private bool Keeps(RawHtmlPart part, Place place)
    {
        if (part.Kind == RawHtmlKind.Declaration)
            diagnostics.Add(Diagnostic.At(place, PageProblems.HtmlWasRemoved, part.Text));
        else if (HtmlElements.WithoutText.Contains(part.Name) && part.Kind != RawHtmlKind.End)
            diagnostics.Add(Diagnostic.At(place, PageProblems.HtmlWasRemoved, $"<{part.Name}>"));
        else if (!HtmlCleaner.Allows(part.Name) && part.Kind != RawHtmlKind.End)
            diagnostics.Add(Diagnostic.At(place, MarkdownProblems.TagWasRemoved, $"<{part.Name}>"));
        else if (IsField(part))
            diagnostics.Add(Diagnostic.At(place, PageProblems.HtmlWasRemoved, $"<{part.Name}>"));
        else
            diagnostics.AddRange(
                RawAttributes
                    .Of(part)
                    .Where(attribute => !HtmlCleaner.Allows(attribute.Name, attribute.Value))
                    .Select(attribute => Diagnostic.At(place, PageProblems.HtmlWasRemoved, attribute.Name))
            );

        return part.IsTag && HtmlCleaner.Allows(part.Name) && !IsField(part);
    }

    /// <summary>
    /// Boxes to tick are those of lists, ticked by their author; any other asks for what nobody receives.
    /// </summary>
    private static bool IsField(RawHtmlPart part) =>
        part is { Name: "input", Kind: not RawHtmlKind.End }
        && !(
            RawAttributes.Of(part).FirstOrDefault(attribute => attribute.Name == "type")?.Value.Trim() is { } type
            && type.Equals("checkbox", StringComparison.OrdinalIgnoreCase)
            && RawAttributes.Of(part).Any(attribute => attribute.Name == "disabled")
        );

    /// <summary>What would end a comment, script or style that nothing ends: it hides the rest of the page.</summary>
    private static string? IsOpenToTheEnd(string html)
    {
        var text = html.AsSpan().TrimStart();
        if (text.StartsWith("<!--"))
            return text.Contains("-->", StringComparison.Ordinal) ? null : "-->";

        var name = HtmlElements.NameIn(text).ToString().ToLowerInvariant();
        return name is not ("script" or "style") || text.Contains($"</{name}", StringComparison.OrdinalIgnoreCase)
            ? null
            : $"</{name}>";
    }

    private Place PlaceAt(int position) => source.PlaceAt(bodyStart + position);

    /// <summary>A browser would take what follows for a tag.</summary>
    [GeneratedRegex("<(?=[A-Za-z/!?])")]
    private static partial Regex Bare();
}
