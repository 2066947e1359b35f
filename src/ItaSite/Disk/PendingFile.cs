namespace ItaSite.Disk;

/// <summary>A file that is about to be written, made or taken away.</summary>
/// <param name="Now">What is there; null if nothing is.</param>
/// <param name="Wanted">What shall be there; null for nothing.</param>
internal sealed record PendingFile(string Path, OpenedFile? Now, byte[]? Wanted)
{
    public RecordedFile Recorded => new(Path, Now?.Version, Wanted is null ? null : FileHistory.SumOf(Wanted));

    public bool IsChange => Recorded.Before != Recorded.After;

    /// <param name="keep">Keeps a text that somebody else wrote at the very moment.</param>
    /// <returns>False if the file is not what it was any more; it stays as it is.</returns>
    /// <exception cref="DiskException">It can't be written; it is as it was.</exception>
    public bool Put(string root, Action<string, byte[]> keep) => Replace(root, Recorded.Before, Wanted, keep);

    /// <summary>What was there before, unless somebody else wrote there since.</summary>
    public void PutBack(string root, Action<string, byte[]> keep)
    {
        try
        {
            Replace(root, Recorded.After, Now?.Bytes, keep);
        }
        catch (DiskException)
        {
            // Both texts are in the history.
        }
    }

    /// <summary>What a run left beside the file that was killed as it wrote it.</summary>
    /// <param name="before">What was there before that run.</param>
    public void Heal(string root, Action<string, byte[]> keep, byte[]? before)
    {
        var full = EditablePath.Accept(root, Path);
        DiskException.Naming(Path, () => new SwappedFile(full, bytes => keep(Path, bytes)).Heal(before, Wanted));
    }

    private bool Replace(string root, string? before, byte[]? wanted, Action<string, byte[]> keep)
    {
        var full = EditablePath.Accept(root, Path);
        return DiskException.Naming(
            Path,
            () =>
            {
                var isPut = new SwappedFile(full, bytes => keep(Path, bytes)).Put(before, wanted);
                if (wanted is null)
                    NewFiles.RemoveEmptyFolders(root, full);

                return isPut;
            }
        );
    }
}
