using System.Collections;
using AngleSharp.Html.Construction;

namespace ItaSite.Proofing;

/// <summary>The children of a node, as the parser asks for them where a page is broken.</summary>
internal sealed class PageNodes(PageNode parent) : IConstructableNodeList
{
    public int Length
    {
        get
        {
            var length = 0;
            for (var child = parent.FirstChild; child is not null; child = child.Next)
                length++;

            return length;
        }
    }

    public IConstructableNode this[int index] => this.ElementAt(index);

    public void Clear() => parent.RemoveAll();

    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (var child = parent.FirstChild; child is not null; child = child.Next)
            yield return child;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
