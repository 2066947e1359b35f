using System.Collections.Concurrent;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Mathml.Dom;
using AngleSharp.Svg.Dom;

namespace ItaSite.Proofing;

/// <summary>
/// What AngleSharp knows of each element, asked of an element of its own once a name. Used by many tasks at once.
/// </summary>
internal sealed class ElementKinds
{
    private readonly ConcurrentDictionary<(string Namespace, string Name), ElementKind> known = [];
    private readonly IBrowsingContext context = BrowsingContext.New(Configuration.Default);
    private readonly Document document;

    public ElementKinds() => document = (Document)new HtmlParser(default, context).ParseDocument("");

    public ElementKind Html(string name) => Of<HtmlElement>(NamespaceNames.HtmlUri, name);

    public ElementKind Svg(string name) => Of<SvgElement>(NamespaceNames.SvgUri, name);

    public ElementKind MathMl(string name) => Of<MathElement>(NamespaceNames.MathMlUri, name);

    private ElementKind Of<TElement>(string space, string name)
        where TElement : Element =>
        known.TryGetValue((space, name), out var kind)
            ? kind
            : known.GetOrAdd((space, name), new ElementKind(name, space, FlagsOf<TElement>(name)));

    private NodeFlags FlagsOf<TElement>(string name)
        where TElement : Element
    {
        lock (document)
        {
            IConstructableNode element = context
                .GetService<IElementFactory<Document, TElement>>()!
                .Create(document, name);
            return element.Flags;
        }
    }
}
