namespace ItaSite.Rendering;

/// <summary>All that the view of a page is made of.</summary>
/// <param name="Bodies">The HTML of its sections, the very same as long as they are.</param>
/// <param name="Changes">What was changed in closed years.</param>
/// <param name="Older">What a page of an older year says of the current one.</param>
internal sealed record PageViewInputs(
    PageHead Head,
    IReadOnlyList<string> Bodies,
    Shown Changes,
    Shown Older,
    PageSettings Settings
)
{
    public override int GetHashCode() => Head.GetHashCode();

    public bool Equals(PageViewInputs? other) =>
        other is not null
        && ReferenceEquals(Bodies, other.Bodies)
        && Head.Equals(other.Head)
        && Changes.Equals(other.Changes)
        && Older.Equals(other.Older)
        && Settings.Equals(other.Settings);
}
