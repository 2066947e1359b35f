using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace ItaSite.Proofing;

/// <summary>The attributes of an element in their order; of two with one name the first counts.</summary>
internal sealed class PageAttributes : IConstructableNamedNodeMap
{
    private List<(string Name, string Value)>? list;

    public IReadOnlyList<(string Name, string Value)> All => list ?? (IReadOnlyList<(string, string)>)[];

    public int Length => list?.Count ?? 0;

    public IConstructableAttr? this[StringOrMemory name] =>
        Find(name.ToString()) is { } value ? new Attr(name, value) : null;

    public string? Find(string name)
    {
        foreach (var (known, value) in All)
        {
            if (known == name)
                return value;
        }

        return null;
    }

    public void Add(StringOrMemory name, StringOrMemory value) =>
        (list ??= new List<(string, string)>(2)).Add((PageNames.Of(name), value.ToString()));

    public bool SameAs(IConstructableNamedNodeMap? attributes) =>
        attributes is PageAttributes other
        && other.Length == Length
        && All.All(attribute => other.Find(attribute.Name) == attribute.Value);

    private sealed class Attr(StringOrMemory name, StringOrMemory value) : IConstructableAttr
    {
        public StringOrMemory Name => name;

        public StringOrMemory Value { get; set; } = value;
    }
}
