namespace ItaSite.Disk;

/// <summary>What became of a change of files.</summary>
internal abstract record EditOutcome
{
    private EditOutcome() { }

    /// <param name="Change">By which it can be undone; null if every file was as wanted already.</param>
    /// <param name="Versions">By path, those that the files have now; null for one that is gone.</param>
    internal sealed record Saved(string? Change, IReadOnlyDictionary<string, string?> Versions) : EditOutcome;

    /// <summary>Nothing was written: these files are not what was edited any more.</summary>
    internal sealed record ChangedOutside(IReadOnlyList<OutsideChange> Files) : EditOutcome;

    /// <summary>There is nothing to undo or to redo.</summary>
    internal sealed record Nothing : EditOutcome;
}
