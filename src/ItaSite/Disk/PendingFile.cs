using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>A file that is about to be written, made or taken away.</summary>
/// <param name="Now">What is there; null if nothing is.</param>
/// <param name="Wanted">What shall be there; null for nothing.</param>
internal sealed record PendingFile(string Path, OpenedFile? Now, byte[]? Wanted)
{
    public RecordedFile Recorded { get; } = new(Path, Now?.Version, Wanted is null ? null : FileHistory.SumOf(Wanted));

    public bool IsChange => Recorded.Before != Recorded.After;

    /// <exception cref="DiskException">
    /// It can't be, or the file is not what it was any more (<see cref="ChangedFileException"/> within).
    /// </exception>
    public void Put(string root) => Replace(root, Recorded.Before, Wanted);

    /// <summary>What was there before, unless somebody else wrote there since.</summary>
    public void PutBack(string root)
    {
        try
        {
            Replace(root, Recorded.After, Now?.Bytes);
        }
        catch (DiskException)
        {
            // Both texts are in the history.
        }
    }

    private void Replace(string root, string? before, byte[]? wanted)
    {
        var full = EditablePath.Accept(root, Path);
        DiskException.Naming(
            Path,
            () =>
            {
                if (wanted is null)
                {
                    RefuseIfChanged(full, before);
                    NewFiles.Remove(root, Path);
                    return;
                }

                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
                WholeFile.PutForGood(full, Path, wanted, () => RefuseIfChanged(full, before));
            }
        );
    }

    private void RefuseIfChanged(string full, string? before)
    {
        var now = File.Exists(full) ? FileHistory.SumOf(File.ReadAllBytes(full)) : null;
        if (now != before)
            throw new ChangedFileException(new SourceFile(Path, 0, () => Stream.Null));
    }
}
