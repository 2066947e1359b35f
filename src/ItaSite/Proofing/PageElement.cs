using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace ItaSite.Proofing;

/// <summary>An element of a finished page.</summary>
/// <param name="kind">Its name, its namespace and what the parser has to know of it.</param>
internal class PageElement(ElementKind kind) : PageNode(kind.Flags), IConstructableElement
{
    private (string Name, string Value)[] attributes = [];

    public string Name => kind.Name;

    public bool IsHtml => kind.Namespace == NamespaceNames.HtmlUri;

    /// <summary>In their order, without the prefix of their namespace; of two with one name the first counts.</summary>
    public ReadOnlySpan<(string Name, string Value)> Attributes => attributes;

    public override StringOrMemory NodeName => kind.Name;

    public StringOrMemory LocalName => kind.Name;

    public StringOrMemory NamespaceUri => kind.Namespace;

    public StringOrMemory Prefix => StringOrMemory.Empty;

    public ISourceReference? SourceReference { get; set; }

    IConstructableNamedNodeMap IConstructableElement.Attributes => new PageAttributes(this);

    protected ElementKind Kind => kind;

    public string? Attribute(string name)
    {
        foreach (var (known, value) in attributes)
        {
            if (known == name)
                return value;
        }

        return null;
    }

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value)
    {
        var own = name.Memory[(name.Memory.Span.IndexOf(':') + 1)..];
        SetOwnAttribute(own, value);
    }

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value) =>
        attributes = [.. attributes, (PageNames.Of(name), value.ToString())];

    public void SetAttributes(StructAttributes tagAttributes)
    {
        var first = attributes.Length;
        Array.Resize(ref attributes, first + tagAttributes.Count);
        for (var i = 0; i < tagAttributes.Count; i++)
            attributes[first + i] = (PageNames.Of(tagAttributes[i].Name), tagAttributes[i].Value.ToString());
    }

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Attribute(localName.ToString()) ?? StringOrMemory.Empty;

    public bool HasAttribute(StringOrMemory name) => Attribute(name.ToString()) is not null;

    public void SetupElement() { }

    public void AddComment(ref StructHtmlToken token) { }

    public IConstructableNode ShallowCopy()
    {
        var copy = Copy();
        copy.attributes = attributes;
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
        public void PopulateFragment() => RemoveAll();

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
