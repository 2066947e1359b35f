using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace ItaSite.Proofing;

/// <summary>
/// A finished page as a tree, while the parser builds it and after. What stands wrongly in a table is put beside the
/// root, where browsers put it before the table: nothing is lost.
/// </summary>
internal sealed class PageTree(TextSource source) : PageNode(NodeFlags.None), IConstructableDocument
{
    /// <summary>The parser makes one, whatever the page holds.</summary>
    public PageElement Root => (PageElement)Find(this, node => node is PageElement)!;

    public override StringOrMemory NodeName => "#document";

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public IConstructableElement? Head => (PageElement?)Find(Root, node => node is PageElement { Name: "head" });

    public IConstructableElement DocumentElement => Root;

    public bool IsLoading => false;

    public void PerformMicrotaskCheckpoint() { }

    public void ProvideStableState() { }

    public void AddComment(ref StructHtmlToken token) { }

    public void TrackError(Exception exception) { }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest() { }

    public void Clear() => RemoveAll();

    private static PageNode? Find(PageNode parent, Func<PageNode, bool> isWanted)
    {
        var child = parent.FirstChild;
        while (child is not null && !isWanted(child))
            child = child.Next;

        return child;
    }

    /// <summary>The declaration of a document's type, of which only the parser wants to know.</summary>
    internal sealed class TypeDeclaration() : PageNode(NodeFlags.None)
    {
        public override StringOrMemory NodeName => "#doctype";
    }
}
