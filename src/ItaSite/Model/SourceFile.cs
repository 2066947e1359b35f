using System.Security.Cryptography;

namespace ItaSite.Model;

/// <summary>
/// One file as the author wrote it, opened only when asked, so that a large document is never held in memory.
/// </summary>
/// <param name="Path">From the site's folder, with forward slashes: <c>content/oit/2566/o1.md</c>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">Opens the file for reading; the caller disposes the stream.</param>
internal sealed record SourceFile(string Path, long Length, Func<Stream> Open)
{
    /// <summary>A file that is in memory already.</summary>
    public static SourceFile Of(string path, byte[] bytes) =>
        new(path, bytes.Length, () => new MemoryStream(bytes, writable: false));

    /// <summary>Of its bytes, as <c>sha256sum</c> writes it.</summary>
    public string Sha256()
    {
        using var stream = Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>The whole of it, for a reader who needs it so.</summary>
    public byte[] Bytes()
    {
        using var stream = Open();
        using var memory = new MemoryStream((int)Math.Min(Length, Array.MaxLength));
        stream.CopyTo(memory);
        return memory.Length == memory.Capacity ? memory.GetBuffer() : memory.ToArray();
    }

    /// <param name="screened">The checksum of what was read and screened; null for a file that was not.</param>
    /// <exception cref="ChangedFileException">It is another one by now.</exception>
    public byte[] Bytes(string? screened)
    {
        var bytes = Bytes();
        return screened is null || Convert.ToHexStringLower(SHA256.HashData(bytes)) == screened
            ? bytes
            : throw new ChangedFileException(this);
    }

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Lower-case and with its dot, or empty.</summary>
    public string Extension => System.IO.Path.GetExtension(Name).ToLowerInvariant();
}
