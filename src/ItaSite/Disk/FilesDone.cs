using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>
/// The files that a run of <c>ita verify</c> found as published, kept so that a run that was cut short can go on. They
/// count for a day: a host may change.
/// </summary>
internal sealed class FilesDone : IDisposable
{
    private const string Head = "ita verify";

    private static readonly TimeSpan Lasting = TimeSpan.FromDays(1);

    private readonly Lock writing = new();
    private readonly HashSet<string> done;
    private readonly StreamWriter? writer;
    private readonly string? file;

    private FilesDone(string? file, HashSet<string> done, StreamWriter? writer)
    {
        this.file = file;
        this.done = done;
        this.writer = writer;
    }

    /// <summary>Remembers nothing.</summary>
    public static FilesDone Nowhere() => new(null, [], null);

    /// <param name="file">Goes on with it if it is of the same address and sums, and not too old.</param>
    /// <exception cref="DiskException">It can't be read or written, or is somebody's file of another kind.</exception>
    public static FilesDone In(string file, string address, ExpectedFiles expected, DateTimeOffset now) =>
        DiskException.Naming(
            file,
            () =>
            {
                var lines = File.Exists(file) ? File.ReadAllLines(file) : [];
                if (lines is [var first, ..] && !first.StartsWith(Head, StringComparison.Ordinal))
                    throw new DiskException(DiskException.Refused(file, NotOurs));

                var wanted = $"{Head} {expected.SumOfAll()} {address} ";
                var isSame =
                    lines is [var head, ..]
                    && head.StartsWith(wanted, StringComparison.Ordinal)
                    && long.TryParse(head[wanted.Length..], out var begun)
                    && now.ToUnixTimeSeconds() - begun < Lasting.TotalSeconds;
                var writer = new StreamWriter(file, append: isSame) { AutoFlush = true, NewLine = "\n" };
                if (!isSame)
                    writer.WriteLine(wanted + now.ToUnixTimeSeconds());

                return new FilesDone(file, isSame ? [.. lines.Skip(1)] : [], writer);
            }
        );

    private static Bilingual NotOurs { get; } =
        new("เป็นไฟล์อื่นที่มีอยู่แล้ว ให้ใช้ชื่ออื่น", "it is another file; use another name");

    public bool Contains(string path)
    {
        lock (writing)
            return done.Contains(path);
    }

    public void Add(string path)
    {
        lock (writing)
            if (done.Add(path) && writer is not null)
                DiskException.Naming(file!, () => writer.WriteLine(path));
    }

    /// <summary>Everything was looked at: the next run begins anew.</summary>
    public void Forget()
    {
        if (file is null)
            return;

        writer!.Dispose();
        DiskException.Naming(file, () => File.Delete(file));
    }

    public void Dispose() => writer?.Dispose();
}
