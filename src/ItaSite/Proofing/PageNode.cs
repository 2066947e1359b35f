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
    private PageNode? parent;

    public abstract StringOrMemory NodeName { get; }

    public NodeFlags Flags => flags;

    public PageNode? FirstChild { get; private set; }

    public PageNode? LastChild { get; private set; }

    public PageNode? Next { get; private set; }

    public PageNode? Previous { get; private set; }

    IConstructableNode? IConstructableNode.Parent
    {
        get => parent;
        set => parent = (PageNode?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => new PageNodes(this);

    /// <summary>The letters in it, in their order.</summary>
    public string TextContent
    {
        get
        {
            if (FirstChild is PageText { Next: null } only)
                return only.Data;

            var text = new StringBuilder();
            for (var node = After(this); node is not null; node = After(node))
            {
                if (node is PageText piece)
                    text.Append(piece.Data);
            }

            return text.ToString();
        }
    }

    /// <summary>
    /// The node under this one that comes behind another in the order of the page; null behind the last.
    /// </summary>
    public PageNode? After(PageNode node)
    {
        if (node.FirstChild is { } first)
            return first;

        for (var at = node; at is not null && at != this; at = at.parent)
        {
            if (at.Next is { } next)
                return next;
        }

        return null;
    }

    public void AddNode(IConstructableNode node) => Insert((PageNode)node, before: null);

    public void InsertNode(int idx, IConstructableNode node) => Insert((PageNode)node, ChildAt(idx));

    public void RemoveFromParent() => parent?.RemoveChild(this);

    public void RemoveChild(IConstructableNode childNode)
    {
        var child = (PageNode)childNode;
        if (child.Previous is { } previous)
            previous.Next = child.Next;
        else
            FirstChild = child.Next;

        if (child.Next is { } next)
            next.Previous = child.Previous;
        else
            LastChild = child.Previous;

        (child.parent, child.Next, child.Previous) = (null, null, null);
    }

    public void RemoveNode(int idx, IConstructableNode childNode) => RemoveChild(childNode);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(text, before: null);

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(text, ChildAt(idx));

    public void RemoveAll()
    {
        while (FirstChild is { } child)
            RemoveChild(child);
    }

    /// <summary>Spaces between words are kept, whatever the parser thinks of them.</summary>
    private void InsertText(StringOrMemory text, PageNode? before)
    {
        if ((before is null ? LastChild : before.Previous) is PageText sibling)
            sibling.Append(text.ToString());
        else
            Insert(new PageText(PageNames.OfText(text)), before);
    }

    private void Insert(PageNode node, PageNode? before)
    {
        node.RemoveFromParent();
        var previous = before is null ? LastChild : before.Previous;
        (node.parent, node.Previous, node.Next) = (this, previous, before);
        if (previous is null)
            FirstChild = node;
        else
            previous.Next = node;

        if (before is null)
            LastChild = node;
        else
            before.Previous = node;
    }

    private PageNode? ChildAt(int index)
    {
        var child = FirstChild;
        for (; index > 0 && child is not null; index--)
            child = child.Next;

        return child;
    }
}
