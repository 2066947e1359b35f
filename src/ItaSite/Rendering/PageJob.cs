using ItaSite.Model;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>One HTML page to be printed.</summary>
/// <param name="Origin">The source file in which a mistake on the page would be mended.</param>
/// <param name="Updated">For the sitemap.</param>
/// <param name="Own">What the page's template sees beside the globals.</param>
internal sealed record PageJob(SitePath Address, string Template, string Origin, DateOnly? Updated, ScriptObject Own)
{
    /// <summary>The view <c>page</c>.</summary>
    public ScriptObject Page => (ScriptObject)Own["page"]!;
}
