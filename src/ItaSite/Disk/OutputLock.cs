using System.Diagnostics;
using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>
/// Held by the one run that may touch an output folder. It is a file beside the folder that the system itself frees
/// when the run ends, in whatever way.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    public const string Ending = ".ita-lock";

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly string path;
    private readonly FileStream file;

    private OutputLock(string path, FileStream file)
    {
        this.path = path;
        this.file = file;
    }

    /// <param name="output">The real path of the folder; the one that it stands in must exist.</param>
    /// <param name="patience">How long another run is waited for.</param>
    /// <exception cref="DiskException">Another run still holds it; the message says which.</exception>
    /// <exception cref="OperationCanceledException">Nobody wants to wait any more.</exception>
    public static OutputLock Take(string output, TimeSpan patience, CancellationToken stop = default)
    {
        var started = Stopwatch.GetTimestamp();
        for (var path = output + Ending; ; stop.WaitHandle.WaitOne(BetweenTries))
        {
            stop.ThrowIfCancellationRequested();
            var taken = TryTake(path);
            if (taken is not null)
                return taken;

            if (Stopwatch.GetElapsedTime(started) > patience)
                throw new DiskException(
                    Diagnostic.At(Place.TopOf(output), DiskProblems.OutputIsHeld, output, HolderOf(path) ?? "?")
                );
        }
    }

    /// <summary>The name goes first: whoever opened the file meanwhile finds that it is no longer the one.</summary>
    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            file.Dispose();
            RemoveIfFree(path);
            return;
        }

        File.Delete(path);
        file.Dispose();
    }

    private static OutputLock? TryTake(string path)
    {
        FileStream? file = null;
        try
        {
            // Unix tells readers and writers apart only in this way; on Windows others may read who holds it.
            var share = OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None;
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, share, bufferSize: 0);
            var holder = Encoding.UTF8.GetBytes($"{Holder()} {Guid.NewGuid():N}");
            file.SetLength(0);
            file.Write(holder);
            if (OperatingSystem.IsWindows() || ReadShared(path) is { } now && now.AsSpan().SequenceEqual(holder))
            {
                var taken = new OutputLock(path, file);
                file = null;
                return taken;
            }

            return null;
        }
        catch (IOException error) when (DiskReason.IsInUse(error))
        {
            return null;
        }
        catch (UnauthorizedAccessException) when (OperatingSystem.IsWindows() && File.Exists(path))
        {
            // The file is just being deleted.
            return null;
        }
        finally
        {
            file?.Dispose();
        }
    }

    private static string Holder() =>
        $"ita {Environment.ProcessId}, {Environment.UserName}@{Environment.MachineName}, "
        + DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm:ss'Z'");

    /// <summary>Without the number that only tells holders apart.</summary>
    private static string? HolderOf(string path) =>
        ReadShared(path) is { Length: > 0 } bytes && Encoding.UTF8.GetString(bytes) is var text
            ? VisibleText.Of(text[..Math.Max(0, text.LastIndexOf(' '))])
            : null;

    /// <returns>Null if it is not there any more.</returns>
    private static byte[]? ReadShared(string path)
    {
        if (!OperatingSystem.IsWindows())
            return SystemCalls.ReadHeld(path);

        try
        {
            using var file = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            var bytes = new byte[Math.Min(file.Length, 1024)];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void RemoveIfFree(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody else holds it by now.
        }
    }
}
