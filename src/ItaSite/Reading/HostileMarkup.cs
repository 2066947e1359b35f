using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Reading;

/// <summary>Takes out of a page what must not be published: comments, attributes that the security policy forbids; and tells of HTML that <see cref="HtmlCleaner"/> will remove.</summary>
internal sealed partial class HostileMarkup(SourceText source, int bodyStart, List<Diagnostic> diagnostics)
{
    public void RemoveFrom(MarkdownDocument body)
    {
        foreach (var node in body.Descendants().ToList())
        {
            switch (node)
            {
                case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                    comment.Parent?.Remove(comment);
                    break;
                case HtmlBlock html:
                    Tell(html.Lines.ToString(), html.Span.Start);
                    break;
                case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                    html.Remove();
                    break;
                case HtmlInline html:
                    Tell(html.Tag, html.Span.Start);
                    break;
                default:
                    break;
            }

            if (node.TryGetAttributes() is { Properties.Count: > 0 } attributes)
                RemoveFrom(attributes, node.Span.Start);
        }
    }

    private void RemoveFrom(HtmlAttributes attributes, int position)
    {
        foreach (var (name, _) in attributes.Properties!.Where(property => property.Key is not ("lang" or "dir" or "start" or "type")).ToList())
        {
            diagnostics.Add(Diagnostic.At(source.PlaceAt(bodyStart + position), Problems.AttributeWasRemoved, name));
            attributes.Properties!.RemoveAll(property => property.Key == name);
        }
    }

    private void Tell(string html, int position)
    {
        foreach (Match tag in Tag().Matches(html))
        {
            var place = source.PlaceAt(bodyStart + position + tag.Index);
            if (!HtmlCleaner.Allows(tag.Groups[1].Value))
                diagnostics.Add(Diagnostic.At(place, Problems.HtmlWasRemoved, $"<{tag.Groups[1].Value}>"));
            else if (Forbidden().Match(tag.Value) is { Success: true } attribute)
                diagnostics.Add(Diagnostic.At(place, Problems.HtmlWasRemoved, attribute.Groups[1].Value));
        }
    }

    [GeneratedRegex("<([a-zA-Z][a-zA-Z0-9-]*)[^>]*>?")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s(style|on[a-z]+)\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
