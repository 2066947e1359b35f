namespace ItaSite.Files;

/// <summary>What one part of an Office file has to do with another, or with an address outside of it.</summary>
/// <param name="Target">The name of the other part, or the address as it is written.</param>
internal sealed record PartRelation(string Id, string Type, string Target, bool IsExternal)
{
    /// <param name="kind">The last word of its type, which is the same in both editions of Open XML.</param>
    public bool IsOf(string kind) => !IsExternal && Type.EndsWith($"/{kind}", StringComparison.Ordinal);
}
