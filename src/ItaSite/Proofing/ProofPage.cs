using AngleSharp.Html.Parser;
using AngleSharp.Text;
using ItaSite.Css;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Proofing;

/// <summary>A finished page, parsed as a browser would, with what all checks look at gathered in one walk.</summary>
internal sealed class ProofPage
{
    private readonly Artifact.OfText artifact;
    private readonly PageTree tree;
    private readonly HashSet<string> forbidden = [];
    private readonly HashSet<string> takingOver = [];

    /// <param name="parser">Used for one page at a time.</param>
    public ProofPage(Artifact.OfText artifact, HtmlParser parser)
    {
        this.artifact = artifact;
        using var letters = new ReadOnlyMemoryTextSource(artifact.Text.AsMemory());
        using var source = new TextSource(letters);
        tree = parser.ParseDocument<PageTree, PageElement>(source);
        tree.Builder?.Dispose();
        Walk();
    }

    public SitePath Path => artifact.Path;

    public string Origin => artifact.Origin;

    public string? Title { get; private set; }

    public string? Language => tree.Root.Attribute("lang");

    public string? Description { get; private set; }

    /// <summary>The Content-Security-Policy that the page carries.</summary>
    public string? Policy { get; private set; }

    /// <summary>Every id, in the page's order; twice where it is there twice.</summary>
    public List<string> Ids { get; } = [];

    public List<PageElement> Headings { get; } = [];

    /// <summary>Elements <c>a</c> with an address, and whether they are hidden from everybody.</summary>
    public List<(PageElement Element, string Address, bool IsHidden)> Links { get; } = [];

    /// <summary>Addresses in <c>href</c>, whatever the element.</summary>
    public List<string> References { get; } = [];

    /// <summary>Addresses in <c>src</c>, whatever the element.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>What <c>srcset</c> says.</summary>
    public List<string> SourceSets { get; } = [];

    /// <summary>What the browser loads by itself besides sources: posters, objects, and links of the head.</summary>
    public List<string> OtherLoads { get; } = [];

    public List<PageElement> Pictures { get; } = [];

    public List<PageElement> Scripts { get; } = [];

    public List<PageElement> Styles { get; } = [];

    public bool HasForm { get; private set; }

    /// <summary>What leads away, frames or runs by itself.</summary>
    public IReadOnlyCollection<string> TakingOver => takingOver;

    /// <summary>Attributes that hold style or script.</summary>
    public IReadOnlyCollection<string> InlineAttributes => forbidden;

    /// <summary>Texts that a visitor reads or hears; none of code.</summary>
    public List<string> Texts { get; } = [];

    public Diagnostic Tell(Problem problem, params string[] arguments) =>
        Diagnostic.At(Place.TopOf(artifact.Origin), problem, [Path.Value, .. arguments]);

    private void Walk()
    {
        var waiting = new Stack<(PageNode Node, bool IsHidden, bool IsCode)>();
        waiting.Push((tree, false, false));
        while (waiting.TryPop(out var at))
        {
            if (at.Node is PageText text && !at.IsCode)
                Texts.Add(text.Data);

            var (isHidden, isCode) = (at.IsHidden, at.IsCode);
            if (at.Node is PageElement element)
            {
                isHidden |= element.Attribute("hidden") is not null;
                isCode |= IsCode(element.Name);
                Look(element, isHidden);
            }

            for (var child = at.Node.LastChild; child is not null; child = child.Previous)
                waiting.Push((child, isHidden, isCode));
        }
    }

    private void Look(PageElement element, bool isHidden)
    {
        switch (element.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Headings.Add(element);
                break;
            case "title" when element.IsHtml:
                Title ??= OneLine.Of(element.TextContent);
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
                HasForm |=
                    element.Attribute("type")?.Trim().ToLowerInvariant()
                        is "password"
                            or "file"
                            or "submit"
                            or "image"
                            or "reset";
                break;
            case "meta":
                LookAtMeta(element);
                break;
            default:
                break;
        }

        if (NothingTakesOver.In(element) is { } what)
            takingOver.Add(what);

        foreach (var (name, value) in element.Attributes)
        {
            if (NothingTakesOver.In(element, name, value) is { } attribute)
                takingOver.Add(attribute);

            Look(element, name, value, isHidden);
        }
    }

    private void LookAtMeta(PageElement meta)
    {
        var content = meta.Attribute("content");
        if (meta.Attribute("name") == "description")
            Description ??= content;

        if ("Content-Security-Policy".Equals(meta.Attribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
            Policy ??= content;
    }

    private void Look(PageElement element, string name, string value, bool isHidden)
    {
        switch (name)
        {
            case "id":
                Ids.Add(value);
                break;
            case "href":
                References.Add(value);
                if (element.Name == "a")
                    Links.Add((element, value, isHidden));
                else if (element.Name == "link" && !NothingIsForeign.IsHarmless(element.Attribute("rel")))
                    OtherLoads.Add(value);
                else if (!element.IsHtml)
                    OtherLoads.Add(value);

                break;
            case "src":
                Sources.Add(value);
                break;
            case "srcset" or "imagesrcset":
                SourceSets.Add(value);
                break;
            case "poster" or "background" or "lowsrc" or "dynsrc" or "icon":
                OtherLoads.Add(value);
                break;
            case "data" when element.Name == "object":
                OtherLoads.Add(value);
                break;
            case "alt" or "aria-label":
                Texts.Add(value);
                break;
            case "style":
                forbidden.Add(name);
                break;
            default:
                if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                    forbidden.Add(name);
                else if (!element.IsHtml && value.AsSpan().ContainsAny('(', '\\'))
                    OtherLoads.AddRange(CssLoads.In(value).Select(load => load.Address));

                break;
        }
    }

    private static bool IsCode(string element) =>
        element is "code" or "pre" or "kbd" or "samp" or "script" or "style" or "template" or "noscript";
}
