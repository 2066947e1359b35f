using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ItaSite.Proofing;

/// <summary>
/// A node of a finished page: what AngleSharp's parser needs to build a tree as browsers do, and nothing else. Its own
/// nodes are made to be scripted, and cost as much memory as all other work on a page.
/// </summary>
internal abstract class PageNode(NodeFlags flags) : IConstructableNode
{
    private readonly PageNodes children = new();

    public abstract StringOrMemory NodeName { get; }

    public NodeFlags Flags => flags;

    public IConstructableNode? Parent { get; set; }

    public IConstructableNodeList ChildNodes => children;

    public IReadOnlyList<PageNode> Children => children.All;

    /// <summary>The letters in it, in their order.</summary>
    public string TextContent
    {
        get
        {
            if (children.All is [PageText only])
                return only.Data;

            var text = new StringBuilder();
            foreach (var node in Inside())
            {
                if (node is PageText piece)
                    text.Append(piece.Data);
            }

            return text.ToString();
        }
    }

    /// <summary>All nodes under this one, in the order of the page.</summary>
    public IEnumerable<PageNode> Inside()
    {
        var waiting = new Stack<PageNode>(children.All.Reverse());
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                waiting.Push(node.Children[i]);
        }
    }

    public void AddNode(IConstructableNode node) => InsertNode(children.Length, node);

    public void InsertNode(int idx, IConstructableNode node)
    {
        node.RemoveFromParent();
        node.Parent = this;
        children.Insert(idx, (PageNode)node);
    }

    public void RemoveFromParent() => (Parent as PageNode)?.RemoveChild(this);

    public void RemoveChild(IConstructableNode childNode)
    {
        children.Remove((PageNode)childNode);
        childNode.Parent = null;
    }

    public void RemoveNode(int idx, IConstructableNode childNode) => RemoveChild(childNode);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) =>
        InsertText(children.Length, text, emitWhiteSpaceOnly);

    /// <summary>Spaces between words are kept, whatever the parser thinks of them.</summary>
    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly)
    {
        if (idx > 0 && children.All[idx - 1] is PageText before)
            before.Append(text.ToString());
        else
            children.Insert(idx, new PageText(text.ToString()) { Parent = this });
    }
}
