namespace ItaSite.Disk;

/// <summary>
/// Puts a text in the place of one version of a file and of no other: the two change places in one step, and what was
/// taken out is looked at before it goes, so that a text somebody writes at that very moment is not lost.
/// </summary>
/// <param name="full">The file.</param>
/// <param name="keep">Keeps a text that nobody knew of.</param>
internal sealed class SwappedFile(string full, Action<byte[]> keep)
{
    private readonly string beside = WholeFile.Beside(full);

    /// <param name="before">The sum of the version; null if nothing may be there.</param>
    /// <param name="wanted">Null to take the file away.</param>
    /// <returns>False if it is another by now: it stays.</returns>
    public bool Put(string? before, byte[]? wanted)
    {
        if (SumOf(full) != before)
            return false;

        if (wanted is null)
            return before is null || TakeAway(before);

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        if (before is not null)
            // A rename asks nothing of the file it replaces: one that is protected must say no itself.
            File.Open(full, FileMode.Open, FileAccess.ReadWrite).Dispose();

        try
        {
            Write(wanted);
            return before is null ? Place() : Exchange(before, wanted);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Looks at what a run that was killed left beside the file.</summary>
    /// <param name="before">What was there before that run; null for nothing.</param>
    /// <param name="wanted">What it was to put there; null for nothing.</param>
    public void Heal(byte[]? before, byte[]? wanted)
    {
        if (!File.Exists(beside))
            return;

        var left = File.ReadAllBytes(beside);
        // Half of what was to be written is nobody's text.
        if (before?.AsSpan().SequenceEqual(left) != true && wanted?.AsSpan().StartsWith(left) != true)
        {
            keep(left);
            if (wanted is not null && SumOf(full) == FileHistory.SumOf(wanted))
                File.Move(beside, full, overwrite: true);
        }

        File.Delete(beside);
    }

    private void Write(byte[] wanted)
    {
        using (var target = File.Create(beside))
        {
            target.Write(wanted);
            target.Flush(flushToDisk: true);
        }

        if (File.Exists(full) && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
    }

    private bool Place()
    {
        try
        {
            File.Move(beside, full, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(full))
        {
            return false;
        }
    }

    private bool Exchange(string before, byte[] wanted)
    {
        if (!Swap())
        {
            // A file system that can't: only the moment between these two lines is left to chance.
            if (SumOf(full) != before)
                return false;

            File.Move(beside, full, overwrite: true);
            return true;
        }

        var taken = File.ReadAllBytes(beside);
        if (FileHistory.SumOf(taken) == before)
            return true;

        keep(taken);
        if (Swap() && File.ReadAllBytes(beside) is var other && !other.AsSpan().SequenceEqual(wanted))
        {
            // And once more meanwhile: the newest stays.
            keep(other);
            Swap();
        }

        return false;
    }

    private bool Swap()
    {
        if (!OperatingSystem.IsWindows())
            return SystemCalls.Exchange(beside, full);

        var old = $"{beside}.tmp";
        File.Replace(beside, full, old);
        File.Move(old, beside);
        return true;
    }

    private bool TakeAway(string before)
    {
        File.Move(full, beside, overwrite: true);
        var taken = File.ReadAllBytes(beside);
        if (FileHistory.SumOf(taken) == before)
        {
            File.Delete(beside);
            return true;
        }

        keep(taken);
        Place();
        File.Delete(beside);
        return false;
    }

    private static string? SumOf(string file) =>
        OpenedFile.BytesAt(file) is { } bytes ? FileHistory.SumOf(bytes) : null;
}
