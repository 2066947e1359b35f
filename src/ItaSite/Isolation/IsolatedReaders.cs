using System.Collections.Concurrent;
using System.ComponentModel;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Isolation;

/// <summary>
/// Reads documents in children: one for a few documents, as many as the machine has processors for many. Each is
/// started when documents are expected or one waits, reads one after another, and is replaced when it dies.
/// </summary>
internal sealed class IsolatedReaders : IIsolatedReader, IDisposable
{
    /// <summary>What another child reads before the time that it takes to start is won.</summary>
    private const int DocumentsOfChild = 30;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly ReaderCommand? command;
    private readonly SemaphoreSlim free = new(1);
    private readonly ConcurrentBag<Lazy<ReaderProcess?>> idle = [];
    private readonly ConcurrentDictionary<ReaderProcess, bool> all = [];
    private readonly Timer watch;
    private int children = 1;
    private int asked;

    public IsolatedReaders(ReaderCommand? command)
    {
        this.command = command;
        watch = new Timer(_ => LookAround(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Expect(int documents)
    {
        AllowFor(documents);
        for (var i = all.Count; i < Math.Min(documents, children); i++)
        {
            var child = new Lazy<ReaderProcess?>(Started);
            idle.Add(child);
            _ = Task.Run(() => child.Value);
        }
    }

    public void Dispose()
    {
        watch.Dispose();

        // Also those that are just being started.
        foreach (var child in all.Keys.Union(idle.Select(child => child.Value).OfType<ReaderProcess>()))
            child.Dispose();

        free.Dispose();
    }

    public Diagnosed<DocumentFacts> Read(SourceFile file, DocumentKind kind)
    {
        if (file.Length > ReadingLimits.MegabytesOfFile * 1024L * 1024L)
            return Unread(kind, Diagnostic.At(Place.TopOf(file.Path), TooLarge, ReadingLimits.OfFile));

        AllowFor(Interlocked.Increment(ref asked));
        free.Wait();
        try
        {
#pragma warning disable CA2000 // all children are disposed together
            return Child() is { } child
                ? ReadBy(child, file, kind)
                : Unread(kind, Diagnostic.At(Place.TopOf(file.Path), ReadingProblems.ReaderCannotStart));
#pragma warning restore CA2000
        }
        finally
        {
            free.Release();
        }
    }

    private static Problem TooLarge => DocumentProblems.DocumentIsTooLarge;

    private Diagnosed<DocumentFacts> ReadBy(ReaderProcess child, SourceFile file, DocumentKind kind)
    {
        try
        {
            var read = child.Read(file);

            // What a bomb leaves behind is another file's memory.
            if (read.Diagnostics.Any(diagnostic => diagnostic.Problem == TooLarge))
                End(child);
            else
                idle.Add(new Lazy<ReaderProcess?>(child));

            return read;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            End(child);
            return Unread(kind, WhyDead(child, file, kind));
        }
        catch
        {
            // The file itself can't be opened; its child waits in the middle of a message.
            End(child);
            throw;
        }
    }

    private static Diagnostic WhyDead(ReaderProcess child, SourceFile file, DocumentKind kind)
    {
        var place = Place.TopOf(file.Path);
        return !child.HasBegun && !child.HasShrunk ? Diagnostic.At(place, ReadingProblems.ReaderCannotStart)
            : child.Broke is { } limit ? Diagnostic.At(place, TooLarge, limit)
            : Diagnostic.At(place, DocumentProblems.DocumentIsBroken, DocumentKinds.NameOf(kind));
    }

    private static Diagnosed<DocumentFacts> Unread(DocumentKind kind, Diagnostic why) =>
        new(DocumentFacts.Only(kind), [why]);

    private void AllowFor(int documents)
    {
        var wanted = Math.Min(Environment.ProcessorCount, 1 + (documents / DocumentsOfChild));
        lock (idle)
        {
            if (wanted <= children)
                return;

            free.Release(wanted - children);
            children = wanted;
        }
    }

    private ReaderProcess? Child() => idle.TryTake(out var child) ? child.Value : Started();

    private ReaderProcess? Started()
    {
        if (command is null)
            return null;

        ReaderProcess child;
        try
        {
#pragma warning disable CA2000 // kept in the list of all, which is disposed
            child = ReaderProcess.Start(command);
#pragma warning restore CA2000
        }
        catch (Exception error) when (error is Win32Exception or IOException)
        {
            return null;
        }

        all[child] = true;
        watch.Change(BetweenLooks, BetweenLooks);
        return child;
    }

    private void End(ReaderProcess child)
    {
        all.TryRemove(child, out _);
        child.Dispose();
    }

    private void LookAround()
    {
        foreach (var child in all.Keys)
            child.Watch();
    }
}
