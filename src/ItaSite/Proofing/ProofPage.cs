using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>A finished page, parsed as a browser would.</summary>
internal sealed class ProofPage(Artifact.OfText artifact)
{
    public SitePath Path => artifact.Path;

    public string Origin => artifact.Origin;

    public IHtmlDocument Document { get; } = new HtmlParser().ParseDocument(artifact.Text);

    public Diagnostic Tell(Problem problem, params string[] arguments) =>
        Diagnostic.At(Place.TopOf(artifact.Origin), problem, [Path.Value, .. arguments]);

    public IEnumerable<(IElement Element, string Value)> Attributes(string selector, string attribute) =>
        Document.QuerySelectorAll(selector).Select(element => (element, element.GetAttribute(attribute) ?? ""));
}
