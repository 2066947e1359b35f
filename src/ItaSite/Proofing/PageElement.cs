using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace ItaSite.Proofing;

/// <summary>An element of a finished page.</summary>
/// <param name="kind">Its name, its namespace and what the parser has to know of it.</param>
internal class PageElement(ElementKind kind) : PageNode(kind.Flags), IConstructableElement
{
    private readonly PageAttributes attributes = new();

    public string Name => kind.Name;

    public bool IsHtml => kind.Namespace == NamespaceNames.HtmlUri;

    /// <summary>Without the prefix of their namespace.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes => attributes.All;

    public override StringOrMemory NodeName => kind.Name;

    public StringOrMemory LocalName => kind.Name;

    public StringOrMemory NamespaceUri => kind.Namespace;

    public StringOrMemory Prefix => StringOrMemory.Empty;

    public ISourceReference? SourceReference { get; set; }

    IConstructableNamedNodeMap IConstructableElement.Attributes => attributes;

    protected ElementKind Kind => kind;

    public string? Attribute(string name) => attributes.Find(name);

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) =>
        attributes.Add(name.ToString()[(name.ToString().IndexOf(':', StringComparison.Ordinal) + 1)..], value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value) => attributes.Add(name, value);

    public void SetAttributes(StructAttributes tagAttributes)
    {
        for (var i = 0; i < tagAttributes.Count; i++)
            attributes.Add(tagAttributes[i].Name, tagAttributes[i].Value);
    }

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Attribute(localName.ToString()) ?? StringOrMemory.Empty;

    public bool HasAttribute(StringOrMemory name) => Attribute(name.ToString()) is not null;

    public void SetupElement() { }

    public void AddComment(ref StructHtmlToken token) { }

    public IConstructableNode ShallowCopy()
    {
        var copy = Copy();
        foreach (var (name, value) in attributes.All)
            copy.attributes.Add(name, value);

        return copy;
    }

    protected virtual PageElement Copy() => new(kind);

    internal sealed class Script(ElementKind kind) : PageElement(kind), IConstructableScriptElement
    {
        /// <summary>Nothing is run here.</summary>
        public bool Prepare(IConstructableDocument document) => false;

        public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;

        protected override PageElement Copy() => new Script(Kind);
    }

    internal sealed class Meta(ElementKind kind) : PageElement(kind), IConstructableMetaElement
    {
        public void Handle() { }

        protected override PageElement Copy() => new Meta(Kind);
    }

    internal sealed class Template(ElementKind kind) : PageElement(kind), IConstructableTemplateElement
    {
        /// <summary>What it holds is no part of the page.</summary>
        public void PopulateFragment() => ChildNodes.Clear();

        protected override PageElement Copy() => new Template(Kind);
    }

    internal sealed class Form(ElementKind kind) : PageElement(kind), IConstructableFormElement
    {
        protected override PageElement Copy() => new Form(Kind);
    }

    internal sealed class Frame(ElementKind kind) : PageElement(kind), IConstructableFrameElement
    {
        protected override PageElement Copy() => new Frame(Kind);
    }

    internal sealed class Svg(ElementKind kind) : PageElement(kind), IConstructableSvgElement
    {
        protected override PageElement Copy() => new Svg(Kind);
    }

    internal sealed class MathMl(ElementKind kind) : PageElement(kind), IConstructableMathElement
    {
        protected override PageElement Copy() => new MathMl(Kind);
    }
}
