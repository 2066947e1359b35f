using System.Diagnostics;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Isolation;

/// <summary>The parent's side of one child.</summary>
internal sealed class ReaderProcess : IDisposable
{
    /// <summary>As much as fits into the processor, of which the same part is used again and again.</summary>
    private const int MegabytesBeforeCollecting = 4;

    private readonly Process process;
    private readonly BinaryWriter requests;
    private readonly BinaryReader answers;
    private readonly Stopwatch wall = new();
    private readonly Lock watching = new();
    private long length;
    private TimeSpan begun;
    private TimeSpan lastStep;
    private bool isBusy;

    private ReaderProcess(Process process)
    {
        this.process = process;
        requests = new BinaryWriter(new BufferedStream(process.StandardInput.BaseStream, 1 << 16), Encoding.UTF8);
        answers = new BinaryReader(new BufferedStream(process.StandardOutput.BaseStream, 1 << 16), Encoding.UTF8);

        // A thread waits for less than what reads side by side has to set up.
        new Thread(EndAtFirstWord) { IsBackground = true }.Start(process.StandardError.BaseStream);
    }

    /// <summary>Whether it ever said a word: a program that can't run says nothing of any file.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Whether the file was found shorter than it had been.</summary>
    public bool HasShrunk { get; private set; }

    /// <summary>The limit for which it was stopped; null if it ended by itself.</summary>
    public Bilingual? Broke { get; private set; }

    /// <exception cref="System.ComponentModel.Win32Exception">The system can't start it.</exception>
    public static ReaderProcess Start(ReaderCommand command)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = (ReadingLimits.MegabytesOfHeap * 1024L * 1024L).ToString("x");
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_GCgen0size"] = (MegabytesBeforeCollecting * 1024L * 1024L).ToString("x");
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return new ReaderProcess(Process.Start(start)!);
    }

    /// <exception cref="IOException">It ended before it had answered; <see cref="Broke"/> may know why.</exception>
    public Diagnosed<DocumentFacts> Read(SourceFile file)
    {
        Begin(file.Length);
        try
        {
            requests.Write(file.Path);
            requests.Write((int)file.Length);
            Send(file);
            requests.Flush();
            for (var word = answers.ReadByte(); word != ReaderProgram.Answer; word = answers.ReadByte())
                NoteStep();

            return new FactsReader(answers).Read();
        }
        finally
        {
            lock (watching)
                isBusy = false;
        }
    }

    /// <summary>Called again and again while it may be busy: ends it if it goes beyond a limit.</summary>
    public void Watch()
    {
        lock (watching)
        {
            if (!isBusy || Broke is not null)
                return;

            Broke = BrokenLimit();
            if (Broke is not null)
                Kill();
        }
    }

    public void Dispose()
    {
        Kill();
        try
        {
            requests.Dispose();
        }
        catch (IOException)
        {
            // What was not yet sent to a child that is gone.
        }

        answers.Dispose();
        process.Dispose();
    }

    private void Begin(long size)
    {
        lock (watching)
        {
            (length, isBusy, begun) = (size, true, Used());
            lastStep = begun;
            wall.Restart();
        }
    }

    private void NoteStep()
    {
        HasBegun = true;
        lock (watching)
            lastStep = Used();
    }

    /// <summary>A file that has become shorter meanwhile would leave the child waiting.</summary>
    private void Send(SourceFile file)
    {
        using var bytes = file.Open();
        var buffer = new byte[1 << 16];
        for (var left = file.Length; left > 0; )
        {
            var read = bytes.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (read == 0)
            {
                HasShrunk = true;
                throw new EndOfStreamException();
            }

            requests.Write(buffer, 0, read);
            left -= read;
        }
    }

    private Bilingual? BrokenLimit()
    {
        try
        {
            process.Refresh();
            if (process.WorkingSet64 > ReadingLimits.MegabytesOfProcess * 1024L * 1024L)
                return ReadingLimits.OfMemory;

            var used = process.TotalProcessorTime;
            if (used - begun > ReadingLimits.TimeFor(length))
                return ReadingLimits.Named(ReadingLimits.TimeFor(length));

            if (used - lastStep > ReadingLimits.TimeForStep(length))
                return ReadingLimits.Named(ReadingLimits.TimeForStep(length));

            return wall.Elapsed > ReadingLimits.WallTimeFor(length)
                ? ReadingLimits.Named(ReadingLimits.WallTimeFor(length))
                : null;
        }
        catch (InvalidOperationException)
        {
            // It has just ended: whoever waits for its answer sees that.
            return null;
        }
    }

    private TimeSpan Used()
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return TimeSpan.Zero;
        }
    }

    /// <summary>It writes there only to say that it dies, at length: nobody waits for that.</summary>
    private void EndAtFirstWord(object? words)
    {
        try
        {
            if (((Stream)words!).ReadByte() >= 0)
                Kill();
        }
        catch (Exception ended) when (ended is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The other way to the same end.
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It was faster.
        }
    }
}
