using ItaSite.Model;

namespace ItaSite.Markdown;

/// <summary>Where a link or a picture leads, with what the HTML says of it.</summary>
/// <param name="Document">The file of the site that it leads to; null if it leads to a page or elsewhere.</param>
/// <param name="Facts">Of a document that is shown as pictures are.</param>
/// <param name="Picture">Of a picture whose measures are known.</param>
internal sealed record FollowedLink(
    PageLink Link,
    Document? Document = null,
    DocumentFacts? Facts = null,
    Picture? Picture = null
);
