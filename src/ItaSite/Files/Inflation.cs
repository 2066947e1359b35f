using System.IO.Compression;
using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Files;

/// <summary>What a document may still unpack into: a few kilobytes can hold gigabytes.</summary>
internal sealed class Inflation
{
    public const int LimitInMegabytes = 128;
    public const long Limit = LimitInMegabytes * 1024L * 1024L;

    public static readonly Bilingual Named = new(
        $"เมื่อคลายแล้ว {LimitInMegabytes} MB",
        $"{LimitInMegabytes} MB unpacked"
    );

    private long left = Limit;

    public void Take(long amount)
    {
        left -= amount;
        if (left < 0)
            throw new LimitException(Named);
    }

    /// <summary>A reader of <paramref name="inner"/> that stops at the limit.</summary>
    public Stream Over(Stream inner) => new MeteredStream(inner, this);

    public byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        using var part = Over(entry.Open());
        part.CopyTo(memory);
        return memory.ToArray();
    }

    public void Append(StringBuilder text, ReadOnlySpan<char> more)
    {
        Take(more.Length);
        text.Append(more);
    }
}
