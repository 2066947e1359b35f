using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>
/// What is done to every printed page, whoever wrote its parts: in one pass, and in place where letters only change.
/// </summary>
/// <param name="baseUrl">Where the site stands; null if it is not known.</param>
internal sealed class LastTouches(Agency agency, string? baseUrl)
{
    /// <summary>What stands in these is not laid out as lines of text.</summary>
    private static readonly (string Name, string End)[] Closed =
    [
        .. new[] { "svg", "title", "script", "style", "option", "textarea", "pre", "code" }.Select(name =>
            (name, $"</{name}>")
        ),
    ];

    private readonly NoBreakText unbroken = new(agency);
    private readonly OutgoingLinks links = new(baseUrl);

    /// <param name="page">A whole page, or a part of one.</param>
    public string On(Span<char> page)
    {
        var edits = new List<HtmlEdit>();
        var shortLinks = new ShortLinks();
        var scanner = new HtmlScanner(page);
        while (scanner.Read(out var token))
        {
            var piece = page.Slice(token.Start, token.Length);
            if (token.Kind == HtmlTokenKind.Text)
            {
                shortLinks.SeeText(piece, edits);
                var first = edits.Count;
                unbroken.Keep(piece, token.Start, edits);
                AddressBreaks.Add(piece, token.Start, edits, first);
                continue;
            }

            if (token.Kind != HtmlTokenKind.Tag)
                continue;

            var before = edits.Count;
            links.Mark(piece, token.Start, edits);
            shortLinks.SeeTag(piece, token.End, isTouched: edits.Count > before, edits);
            if (ClosedBy(piece) is not { } end)
                continue;

            scanner.SkipBehind(end);
            MarkLinks(page[token.End..scanner.Position], token.End, edits);
        }

        return HtmlEdit.Apply(page, edits);
    }

    private void MarkLinks(ReadOnlySpan<char> part, int start, List<HtmlEdit> edits)
    {
        var scanner = new HtmlScanner(part);
        while (scanner.Read(out var token))
        {
            if (token.Kind == HtmlTokenKind.Tag)
                links.Mark(part.Slice(token.Start, token.Length), start + token.Start, edits);
        }
    }

    /// <returns>What ends an element that holds no lines of text; null for the tag of any other.</returns>
    private static string? ClosedBy(ReadOnlySpan<char> tag)
    {
        foreach (var (name, end) in Closed)
        {
            if (
                tag.Length > 1 + name.Length
                && tag[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && !char.IsAsciiLetterOrDigit(tag[1 + name.Length])
            )
                return end;
        }

        return null;
    }
}
