using System.Collections;
using AngleSharp.Html.Construction;

namespace ItaSite.Proofing;

/// <summary>The children of a node; most have none or one.</summary>
internal sealed class PageNodes : IConstructableNodeList
{
    private List<PageNode>? nodes;

    public IReadOnlyList<PageNode> All => nodes ?? (IReadOnlyList<PageNode>)[];

    public int Length => nodes?.Count ?? 0;

    public IConstructableNode this[int index] => All[index];

    public void Insert(int index, PageNode node) => (nodes ??= new List<PageNode>(1)).Insert(index, node);

    public void Remove(PageNode node) => nodes?.Remove(node);

    public void Clear() => nodes?.Clear();

    public IEnumerator<IConstructableNode> GetEnumerator() => All.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
