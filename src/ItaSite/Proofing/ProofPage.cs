using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>A finished page, parsed as a browser would.</summary>
internal sealed class ProofPage(Artifact.OfText artifact, IHtmlDocument document)
{
    public SitePath Path => artifact.Path;

    public IHtmlDocument Document => document;

    public IReadOnlySet<string> Ids { get; } = document.All.Select(element => element.Id).OfType<string>().ToHashSet();

    public Diagnostic Tell(Problem problem, params string[] arguments) =>
        Diagnostic.At(Place.TopOf(artifact.Origin), problem, [Path.Value, .. arguments]);

    public IEnumerable<(IElement Element, string Value)> Attributes(string selector, string attribute) =>
        document.QuerySelectorAll(selector).Select(element => (element, element.GetAttribute(attribute) ?? ""));
}
