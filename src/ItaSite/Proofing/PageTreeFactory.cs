using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace ItaSite.Proofing;

/// <summary>Makes the nodes that the parser asks for.</summary>
internal sealed class PageTreeFactory(ElementKinds kinds) : IDomConstructionElementFactory<PageTree, PageElement>
{
    public PageTree CreateDocument(TextSource source, IBrowsingContext? context) => new(source);

    public IConstructableNode CreateDocumentType(
        PageTree document,
        StringOrMemory name,
        StringOrMemory publicIdentifier,
        StringOrMemory systemIdentifier
    ) => new PageTree.TypeDeclaration();

    public PageElement Create(PageTree document, StringOrMemory localName, StringOrMemory prefix, NodeFlags flags) =>
        new(kinds.Html(PageNames.Of(localName)));

    public PageElement CreateUnknown(PageTree document, StringOrMemory tagName) =>
        Create(document, tagName, default, default);

    public PageElement CreateNoScript(PageTree document, bool scripting) => new(kinds.Html("noscript"));

    public IConstructableScriptElement CreateScript(PageTree document, bool parserInserted, bool started) =>
        new PageElement.Script(kinds.Html("script"));

    public IConstructableMetaElement CreateMeta(PageTree document) => new PageElement.Meta(kinds.Html("meta"));

    public IConstructableFrameElement CreateFrame(PageTree document) => new PageElement.Frame(kinds.Html("frame"));

    public IConstructableTemplateElement CreateTemplate(PageTree document) =>
        new PageElement.Template(kinds.Html("template"));

    public IConstructableFormElement CreateForm(PageTree document) => new PageElement.Form(kinds.Html("form"));

    public IConstructableSvgElement CreateSvg(PageTree document, StringOrMemory name) =>
        new PageElement.Svg(kinds.Svg(PageNames.Of(name)));

    public IConstructableMathElement CreateMath(PageTree document, StringOrMemory name) =>
        new PageElement.MathMl(kinds.MathMl(PageNames.Of(name)));
}
