namespace ItaSite.Model;

/// <summary>What became of a file of a closed year.</summary>
internal enum ChangeKind
{
    Changed,
    Moved,
    Dropped,
    Added,
}
