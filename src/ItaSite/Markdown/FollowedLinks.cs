using ItaSite.Files;
using ItaSite.Model;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>Where a page's links lead. It stands beside the parsed tree, which nobody edits.</summary>
/// <param name="page">The page that holds them.</param>
internal sealed class FollowedLinks(SitePath page, IReadOnlyDictionary<Inline, FollowedLink> links)
{
    public SitePath Page => page;

    public IEnumerable<(Inline Written, FollowedLink Followed)> All => links.Select(entry => (entry.Key, entry.Value));

    /// <summary>Null for what is no link, or leads nowhere.</summary>
    public FollowedLink? Of(Inline written) => links.GetValueOrDefault(written);

    /// <summary>The address as this page writes it; as the author wrote it if it leads nowhere.</summary>
    public string? AddressOf(LinkInline link) => Of(link)?.Link.Destination.RelativeTo(page) ?? link.Url;

    public bool IsPicture(LinkInline image) => IsPicture(Of(image));

    /// <summary>Of a document, by its name; what leads to no file of the site is the author's to answer for.</summary>
    public static bool IsPicture(FollowedLink? followed) =>
        followed?.Document is { File.Name: var name }
            ? PictureFiles.Has(name)
            : followed?.Link.Destination is not Destination.InSite { Path.Value: var path } || PictureFiles.Has(path);
}
