using System.Text.RegularExpressions;
using ItaSite.Markdown;
using ItaSite.Model;
using Markdig.Syntax.Inlines;

namespace ItaSite.Pages;

/// <summary>What an author published, as text that neither a theme nor a newer program changes.</summary>
internal static partial class CanonicalMarkdown
{
    public static string Of(PageDraft draft, FollowedLinks followed)
    {
        var text = draft.BodyText;
        var links = followed
            .All.Where(entry =>
                entry.Written is LinkInline { IsAutoLink: false } link && link.UrlSpan.End < text.Length
            )
            .Select(entry => (((LinkInline)entry.Written).UrlSpan, Of(entry.Followed.Link.Destination, draft.Address)));
        var comments = draft.Comments.Select(comment => (comment, ""));
        var written = SourceEdits.Apply(text, 0, text.Length, links.Concat(comments));
        return EmptyLines().Replace(written, "\n\n").Trim();
    }

    /// <summary>A place on the page itself goes where the page goes.</summary>
    private static string Of(Destination destination, SitePath page) =>
        destination switch
        {
            Destination.InSite inSite when inSite.Path == page => $"#{inSite.Fragment}",
            Destination.InSite inSite => '/' + inSite.Under(""),
            _ => destination.Under(""),
        };

    [GeneratedRegex(@"\n([ \t]*\n)+")]
    private static partial Regex EmptyLines();
}
