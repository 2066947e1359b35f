namespace ItaSite.Disk;

/// <summary>How far a change is; one that is on its way is brought to its end by the next run.</summary>
internal enum ChangeState
{
    Doing,
    Done,
    Undoing,
    Undone,
    Redoing,
}
