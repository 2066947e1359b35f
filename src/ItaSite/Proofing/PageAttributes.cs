using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace ItaSite.Proofing;

/// <summary>The attributes of an element, as the parser compares them where a page is broken.</summary>
internal sealed class PageAttributes(PageElement element) : IConstructableNamedNodeMap
{
    public int Length => element.Attributes.Length;

    public IConstructableAttr? this[StringOrMemory name] =>
        element.Attribute(name.ToString()) is { } value ? new Attr(name, value) : null;

    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not { } others || others.Length != Length)
            return false;

        foreach (var (name, value) in element.Attributes)
        {
            if (others[name]?.Value != value)
                return false;
        }

        return true;
    }

    private sealed class Attr(StringOrMemory name, StringOrMemory value) : IConstructableAttr
    {
        public StringOrMemory Name => name;

        public StringOrMemory Value { get; set; } = value;
    }
}
