namespace ItaSite.Disk;

/// <summary>One change of one or more files, which is undone as one.</summary>
/// <param name="Id">Its time.</param>
internal sealed record RecordedChange(string Id, ChangeState State, string Reason, IReadOnlyList<RecordedFile> Files)
{
    public DateTimeOffset Time => HistoryStamp.TimeOf(Id)!.Value;
}
