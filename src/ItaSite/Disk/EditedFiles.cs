using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>
/// The office's files as an editor reads and writes them: whole or not at all, only over the version that was edited,
/// and with every version kept before it is replaced.
/// </summary>
/// <param name="site">The site's folder.</param>
internal sealed class EditedFiles(string site, TimeProvider clock)
{
    private readonly string root = Path.GetFullPath(site);
    private readonly FileHistory history = new(HistoryFolder.In(site));
    private readonly ChangeJournal journal = new(Path.Combine(HistoryFolder.In(site), "changes"));

    public Drafts Drafts { get; } = new(Path.Combine(HistoryFolder.In(site), "drafts"), clock);

    /// <returns>Null if it is not there.</returns>
    /// <exception cref="DiskException">The path is none of the site's, or the file can't be read.</exception>
    public OpenedFile? Open(string path)
    {
        var full = EditablePath.Accept(root, path);
        if (DiskException.Naming(path, () => OpenedFile.BytesAt(full)) is not { } bytes)
            return null;

        var lockFile = Path.Combine(Path.GetDirectoryName(full)!, $"~${Path.GetFileName(full)}");
        return new OpenedFile(path, bytes, FileHistory.SumOf(bytes), File.Exists(lockFile));
    }

    /// <summary>Brings to its end what a run that was killed left; every change does so as well.</summary>
    public void Recover()
    {
        using var held = HistoryFolder.Hold(root);
        Finish();
    }

    /// <summary>Makes one change of one or more files.</summary>
    /// <param name="reason">A few words for whoever looks at the history.</param>
    /// <param name="drafts">The keys of drafts that are saved by it, and go.</param>
    /// <exception cref="DiskException">A file can't be written; all are as they were.</exception>
    public EditOutcome Save(string reason, IReadOnlyList<FileChange> changes, params IReadOnlyList<string> drafts)
    {
        using var held = HistoryFolder.Hold(root);
        Finish();
        var files = changes.Select(change => new PendingFile(change.Path, Open(change.Path), change.Bytes)).ToList();
        if (Outside(files.Zip(changes).Where(pair => pair.First.Now?.Version != pair.Second.Version)) is { } outside)
            return outside;

        var pending = files.Where(file => file.IsChange).ToList();
        var outcome =
            pending.Count == 0
                ? new EditOutcome.Saved(null, Versions(files))
                : Write(reason, pending) ?? (EditOutcome)new EditOutcome.Saved(journal.Latest(), Versions(files));
        if (outcome is EditOutcome.Saved)
        {
            foreach (var draft in drafts)
                Drafts.Remove(draft);
        }

        return outcome;
    }

    /// <summary>The kept versions of a file, the newest first.</summary>
    public IReadOnlyList<FileVersion> Versions(string path)
    {
        EditablePath.Accept(root, path);
        return history.Of(path);
    }

    /// <exception cref="DiskException">It is not kept any more.</exception>
    public byte[] Read(FileVersion version) => history.Read(version);

    /// <summary>Puts a kept version in place of the one of now, which is kept as well.</summary>
    /// <param name="now">The version that the file has; null if it is gone.</param>
    public EditOutcome Restore(FileVersion version, string? now, string reason) =>
        Save(reason, [new FileChange(version.Path, now, Read(version))]);

    /// <summary>What can be undone and redone, the oldest first.</summary>
    public IReadOnlyList<RecordedChange> Changes() => journal.All();

    /// <summary>Takes the last change back, in all of its files.</summary>
    public EditOutcome Undo(string reason)
    {
        using var held = HistoryFolder.Hold(root);
        Finish();
        return journal.LastDone() is { } last
            ? Turn(last, ChangeState.Undoing, ChangeState.Undone, reason)
            : new EditOutcome.Nothing();
    }

    /// <summary>Makes the change again that was undone last, unless another was made since.</summary>
    public EditOutcome Redo(string reason)
    {
        using var held = HistoryFolder.Hold(root);
        Finish();
        return journal.FirstUndone() is { } first
            ? Turn(first, ChangeState.Redoing, ChangeState.Done, reason)
            : new EditOutcome.Nothing();
    }

    /// <returns>Null if all is written.</returns>
    private EditOutcome.ChangedOutside? Write(string reason, List<PendingFile> files)
    {
        var stamp = NextStamp(files.Select(file => file.Path));
        Keep(files, stamp, reason);
        var change = new RecordedChange(stamp, ChangeState.Doing, reason, [.. files.Select(file => file.Recorded)]);
        journal.Write(change);
        if (Put(files, () => journal.Remove(change)) is { } outside)
            return outside;

        journal.Move(change, ChangeState.Done);
        journal.Prune();
        return null;
    }

    private EditOutcome Turn(RecordedChange change, ChangeState onTheWay, ChangeState done, string reason)
    {
        var isBack = onTheWay == ChangeState.Undoing;
        var files = change
            .Files.Select(file => new PendingFile(file.Path, Open(file.Path), Kept(file, isBack)))
            .ToList();
        var moved = files
            .Zip(change.Files)
            .Where(pair => pair.First.Now?.Version != (isBack ? pair.Second.After : pair.Second.Before));
        if (
            Outside(moved.Select(pair => (pair.First, new FileChange(pair.First.Path, null, pair.First.Wanted)))) is
            { } outside
        )
            return outside;

        Keep(files, NextStamp(files.Select(file => file.Path)), reason);
        var turning = journal.Move(change, onTheWay);
        if (Put(files, () => journal.Move(turning, change.State)) is { } late)
            return late;

        journal.Move(turning, done);
        return new EditOutcome.Saved(change.Id, Versions(files));
    }

    /// <summary>A run that was killed left a change on its way: what it wanted is kept, and is written now.</summary>
    private void Finish()
    {
        foreach (var change in journal.Unfinished())
        {
            var isBack = change.State == ChangeState.Undoing;
            foreach (var file in change.Files)
            {
                var (old, now) = (Find(file.Path, file.Before), Find(file.Path, file.After));
                var (before, after) = isBack ? (now, old) : (old, now);
                var pending = new PendingFile(file.Path, null, after);
                pending.Heal(root, Rescue, before);
                var there = Open(file.Path);
                // Somebody changed it meanwhile, or the text is not kept any more: what is there stays.
                var isKept = after is not null || (isBack ? file.Before : file.After) is null;
                if (isKept && there?.Version == (isBack ? file.After : file.Before))
                    (pending with { Now = there }).Put(root, Rescue);
            }

            journal.Move(change, isBack ? ChangeState.Undone : ChangeState.Done);
        }
    }

    private EditOutcome.ChangedOutside? Put(List<PendingFile> files, Action giveUp)
    {
        var written = new Stack<PendingFile>();
        try
        {
            foreach (var file in files)
            {
                if (!file.Put(root, Rescue))
                {
                    GiveUp();
                    return Outside([(file, new FileChange(file.Path, file.Now?.Version, file.Wanted))]);
                }

                written.Push(file);
            }

            return null;
        }
        catch (DiskException)
        {
            GiveUp();
            throw;
        }

        void GiveUp()
        {
            foreach (var file in written)
                file.PutBack(root, Rescue);

            giveUp();
        }
    }

    private byte[]? Find(string path, string? sum) => sum is null ? null : history.Find(path, sum);

    private void Rescue(string path, byte[] bytes) => history.Keep(path, bytes, NextStamp([path]), "");

    private EditOutcome.ChangedOutside? Outside(IEnumerable<(PendingFile File, FileChange Change)> changed)
    {
        var files = changed
            .Select(pair => new OutsideChange(
                pair.File.Path,
                Open(pair.File.Path),
                pair.File.Wanted,
                Find(pair.File.Path, pair.Change.Version)
            ))
            .ToList();
        return files.Count > 0 ? new EditOutcome.ChangedOutside(files) : null;
    }

    private void Keep(List<PendingFile> files, string stamp, string reason)
    {
        var after = HistoryStamp.Next(HistoryStamp.TimeOf(stamp)!.Value, stamp);
        foreach (var file in files)
        {
            if (file.Now is { } now)
                history.Keep(file.Path, now.Bytes, stamp, "");

            if (file.Wanted is { } wanted)
                history.Keep(file.Path, wanted, after, reason);
        }
    }

    private byte[]? Kept(RecordedFile file, bool isBack) =>
        (isBack ? file.Before : file.After) is not { } sum
            ? null
            : history.Find(file.Path, sum)
                ?? throw new DiskException(
                    Diagnostic.At(Place.TopOf(file.Path), EditingProblems.VersionIsGone, file.Path)
                );

    private string NextStamp(IEnumerable<string> paths) =>
        HistoryStamp.Next(
            clock.GetUtcNow(),
            paths.Select(history.Latest).Append(journal.Latest()).Max(StringComparer.Ordinal)
        );

    private static Dictionary<string, string?> Versions(List<PendingFile> files) =>
        files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Recorded.After);
}
