using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>A finished page, parsed as a browser would, with what all checks look at gathered in one walk.</summary>
internal sealed class ProofPage
{
    private readonly Artifact.OfText artifact;
    private readonly IHtmlDocument document;
    private readonly HashSet<string> forbidden = [];

    /// <param name="parser">Used for one page at a time.</param>
    public ProofPage(Artifact.OfText artifact, HtmlParser parser)
    {
        this.artifact = artifact;
        document = parser.ParseDocument(artifact.Text.AsMemory());
        Walk();
    }

    public SitePath Path => artifact.Path;

    public string Origin => artifact.Origin;

    public string? Title => document.Title;

    public string? Language => document.DocumentElement.GetAttribute("lang");

    public string? Description { get; private set; }

    /// <summary>The Content-Security-Policy that the page carries.</summary>
    public string? Policy { get; private set; }

    /// <summary>Every id, in the page's order; twice where it is there twice.</summary>
    public List<string> Ids { get; } = [];

    public List<IElement> Headings { get; } = [];

    /// <summary>Elements <c>a</c> with an address, and whether they are hidden from everybody.</summary>
    public List<(IElement Element, string Address, bool IsHidden)> Links { get; } = [];

    /// <summary>Addresses in <c>href</c>, whatever the element.</summary>
    public List<string> References { get; } = [];

    /// <summary>Addresses in <c>src</c>, whatever the element.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>What <c>srcset</c> says.</summary>
    public List<string> SourceSets { get; } = [];

    /// <summary>What the browser loads by itself besides sources: posters, objects, and links of the head.</summary>
    public List<string> OtherLoads { get; } = [];

    public List<IElement> Pictures { get; } = [];

    public List<IElement> Scripts { get; } = [];

    public List<IElement> Styles { get; } = [];

    public bool HasForm { get; private set; }

    /// <summary>Attributes that hold style or script.</summary>
    public IReadOnlyCollection<string> InlineAttributes => forbidden;

    /// <summary>Texts that a visitor reads or hears; none of code.</summary>
    public List<string> Texts { get; } = [];

    public Diagnostic Tell(Problem problem, params string[] arguments) =>
        Diagnostic.At(Place.TopOf(artifact.Origin), problem, [Path.Value, .. arguments]);

    private void Walk()
    {
        var waiting = new Stack<(INode Node, bool IsHidden, bool IsCode)>();
        waiting.Push((document.DocumentElement, false, false));
        while (waiting.TryPop(out var at))
        {
            if (at.Node is IText text && !at.IsCode)
                Texts.Add(text.Data);

            if (at.Node is not IElement element)
                continue;

            var isHidden = at.IsHidden || element.HasAttribute("hidden");
            var isCode = at.IsCode || IsCode(element.LocalName);
            Look(element, isHidden);
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
                waiting.Push((child, isHidden, isCode));
        }
    }

    private void Look(IElement element, bool isHidden)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Headings.Add(element);
                break;
            case "img":
                Pictures.Add(element);
                break;
            case "script":
                Scripts.Add(element);
                break;
            case "style":
                Styles.Add(element);
                break;
            case "form":
                HasForm = true;
                break;
            case "input":
                HasForm |= element.GetAttribute("type") is "password" or "file";
                break;
            case "meta":
                LookAtMeta(element);
                break;
            default:
                break;
        }

        foreach (var attribute in element.Attributes)
            Look(element, attribute.LocalName, attribute.Value, isHidden);
    }

    private void LookAtMeta(IElement meta)
    {
        var content = meta.GetAttribute("content");
        if (meta.GetAttribute("name") == "description")
            Description ??= content;

        if ("Content-Security-Policy".Equals(meta.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
            Policy ??= content;
    }

    private void Look(IElement element, string name, string value, bool isHidden)
    {
        switch (name)
        {
            case "id":
                Ids.Add(value);
                break;
            case "href":
                References.Add(value);
                if (element.LocalName == "a")
                    Links.Add((element, value, isHidden));
                else if (element.LocalName == "link" && !NothingIsForeign.IsHarmless(element.GetAttribute("rel")))
                    OtherLoads.Add(value);

                break;
            case "src":
                Sources.Add(value);
                break;
            case "srcset":
                SourceSets.Add(value);
                break;
            case "poster":
                OtherLoads.Add(value);
                break;
            case "data" when element.LocalName == "object":
                OtherLoads.Add(value);
                break;
            case "alt" or "aria-label":
                Texts.Add(value);
                break;
            case "style":
                forbidden.Add(name);
                break;
            default:
                if (name.StartsWith("on", StringComparison.Ordinal))
                    forbidden.Add(name);

                break;
        }
    }

    private static bool IsCode(string element) =>
        element is "code" or "pre" or "kbd" or "samp" or "script" or "style" or "template" or "noscript";
}
