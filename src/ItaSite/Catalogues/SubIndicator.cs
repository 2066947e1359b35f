namespace ItaSite.Catalogues;

/// <param name="Title">Null where the year's source does not state it.</param>
internal sealed record SubIndicator(string Id, string? Title, string? Doubt, IReadOnlyList<ItemGroup> Groups)
{
    public SourcedNote? Note { get; init; }

    public IEnumerable<Item> Items => Groups.SelectMany(group => group.Items);
}
