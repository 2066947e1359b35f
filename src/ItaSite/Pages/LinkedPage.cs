using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>What links ask of the page that they lead to.</summary>
/// <param name="IsReserved">Whether its address is an item's, which stands before the page is ready.</param>
internal sealed record LinkedPage(SitePath Address, bool IsDraft, bool IsReserved, IReadOnlyCollection<string> Ids)
{
    public static LinkedPage Of(PageDraft draft) =>
        new(draft.Address, draft.IsDraft, draft.Item is not null, [.. draft.HeadingIds.Values]);

    public bool Equals(LinkedPage? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && (Address, IsDraft, IsReserved) == (other.Address, other.IsDraft, other.IsReserved)
            && Ids.SequenceEqual(other.Ids)
        );

    public override int GetHashCode() => HashCode.Combine(Address, IsDraft, IsReserved, Ids.Count);
}
