namespace ItaSite.Model;

/// <summary>What the agency says of itself; nobody has checked it.</summary>
internal enum DeclaredState
{
    Done,
    InProgress,
    NotStarted,
}
