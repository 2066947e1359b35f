using AngleSharp.Common;
using AngleSharp.Dom;

namespace ItaSite.Proofing;

/// <summary>Letters between two tags.</summary>
internal sealed class PageText(string data) : PageNode(NodeFlags.None)
{
    public string Data { get; private set; } = data;

    public override StringOrMemory NodeName => "#text";

    public void Append(string more) => Data += more;
}
