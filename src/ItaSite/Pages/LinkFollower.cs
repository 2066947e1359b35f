using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Markdown;
using ItaSite.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ItaSite.Pages;

/// <summary>Follows the links of one draft, in text and front matter; the draft stays as it was read.</summary>
internal sealed class LinkFollower(PageDraft draft, LinkResolver links, DocumentCache cache, DiagnosticBag diagnostics)
{
    private readonly List<Document> documents = [];

    /// <summary>Those that the links followed so far lead to.</summary>
    public IReadOnlyList<Document> Documents => documents;

    /// <param name="tables">What shows tables, which nobody follows.</param>
    public FollowedLinks Follow(IReadOnlySet<LinkInline> tables)
    {
        var followed = new Dictionary<Inline, FollowedLink>();
        var texts = BlockTexts.In(draft.Body);
        foreach (var link in texts.SelectMany(text => new InlineWalk(text).ListOf<LinkInline>()))
        {
            if (!tables.Contains(link) && Follow(link) is { } found)
                followed.Add(link, found);
        }

        foreach (var link in texts.SelectMany(text => new InlineWalk(text).ListOf<AutolinkInline>()))
        {
            if (Follow(link) is { } found)
                followed.Add(link, found);
        }

        return new FollowedLinks(draft.Address, followed);
    }

    /// <summary>A destination that front matter names; null, with a diagnostic, if it does not exist.</summary>
    public Destination? Resolve(string link, Place place) => Find(link, place).Destination;

    private LinkTarget Find(string link, Place place)
    {
        var target = links.Resolve(link, draft.Source.File, place);
        if (target.Problem is { } problem)
            diagnostics.Add(problem);

        if (target.Document is { } document)
            documents.Add(document);

        return target;
    }

    private FollowedLink? Follow(AutolinkInline link)
    {
        var place = draft.PlaceAt(link.Span.Start);
        return Resolve(link.IsEmail ? $"mailto:{link.Url}" : link.Url, place) is { } destination
            ? new FollowedLink(new PageLink(destination, link.Url, IsPicture: false, place))
            : null;
    }

    private FollowedLink? Follow(LinkInline link)
    {
        var place = draft.PlaceAt(link.Span.Start);
        var target = Find(link.Url ?? "", place);
        if (link.IsImage && target.Destination is Destination.Elsewhere { Url: var foreign })
            diagnostics.Add(Diagnostic.At(place, LinkProblems.PictureIsForeign, foreign));

        var followed = target.Destination is { } destination
            ? new FollowedLink(new PageLink(destination, InlineText.Of(link), link.IsImage, place), target.Document)
            : null;
        if (!link.IsImage)
            return followed;

        CheckText(link, FollowedLinks.IsPicture(followed), place);
        return followed is { Document: { } document } ? Described(followed, document) : followed;
    }

    /// <summary>A picture needs its measures, a document its kind and pages, before it can be shown.</summary>
    private FollowedLink Described(FollowedLink image, Document document)
    {
        var facts = cache.FactsOf(document);
        return image with
        {
            Facts = facts,
            Picture = FollowedLinks.IsPicture(image) ? Picture.Of(document, facts) : null,
        };
    }

    private void CheckText(LinkInline image, bool isPicture, Place place)
    {
        var written = image.Url ?? "";
        var hasText = InlineText.Of(image).Length > 0;
        var isDecoration = isPicture && image.TryGetAttributes()?.Classes?.Contains("decorative") == true;
        if (!hasText && !isDecoration)
            diagnostics.Add(Diagnostic.At(place, LinkProblems.PictureHasNoText, written));
        else if (hasText && isDecoration)
            diagnostics.Add(Diagnostic.At(place, PictureProblems.DecorationHasText, written));

        if (TableLink.IsTable(image))
            diagnostics.Add(Diagnostic.At(place, PictureProblems.TableStandsInText, written));
    }
}
