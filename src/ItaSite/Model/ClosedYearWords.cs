namespace ItaSite.Model;

/// <summary>The words of closed.yaml, which one room writes and another reads.</summary>
internal static class ClosedYearWords
{
    public const string FileName = "closed.yaml";

    public static readonly IReadOnlyList<(string Word, ChangeKind Kind)> Kinds =
    [
        ("changed", ChangeKind.Changed),
        ("moved", ChangeKind.Moved),
        ("dropped", ChangeKind.Dropped),
        ("added", ChangeKind.Added),
    ];

    public static string Of(ChangeKind kind) => Kinds.First(entry => entry.Kind == kind).Word;
}
