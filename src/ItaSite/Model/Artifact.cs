using System.Text;

namespace ItaSite.Model;

/// <summary>One file of the finished site, not yet written.</summary>
/// <param name="Origin">The source file that a mistake in it would be fixed in.</param>
internal abstract record Artifact(SitePath Path, string Origin)
{
    /// <summary>As UTF-8 that Excel knows as such; without the mark it takes Thai for another alphabet.</summary>
    public static byte[] WithByteOrderMark(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

    /// <summary>Its bytes; the caller disposes the stream.</summary>
    public abstract Stream Open();

    /// <summary>Written as UTF-8; with a byte-order mark where Excel needs it.</summary>
    internal sealed record OfText(SitePath Path, string Origin, string Text, bool HasByteOrderMark = false)
        : Artifact(Path, Origin)
    {
        /// <summary>
        /// Where the text was written, if it is published as written: one file, or several in their order.
        /// </summary>
        public IReadOnlyList<SourceText> Sources { get; init; } = [];

        public override Stream Open() =>
            new MemoryStream(HasByteOrderMark ? WithByteOrderMark(Text) : Encoding.UTF8.GetBytes(Text));
    }

    internal sealed record OfBytes(SitePath Path, string Origin, ReadOnlyMemory<byte> Bytes) : Artifact(Path, Origin)
    {
        public override Stream Open() => new MemoryStream(Bytes.ToArray(), writable: false);
    }

    /// <summary>Made when it is opened, so that a run that writes nothing makes nothing.</summary>
    internal sealed record Made(SitePath Path, string Origin, Func<byte[]> Make) : Artifact(Path, Origin)
    {
        /// <summary>
        /// Makes what it shares with other files, on every core. Whoever opens files side by side does this before:
        /// else they wait for one of them, which waits for cores.
        /// </summary>
        public Action? Prepare { get; init; }

        public override Stream Open() => new MemoryStream(Make(), writable: false);
    }

    /// <summary>Copied by stream.</summary>
    internal sealed record OfFile(SitePath Path, SourceFile File) : Artifact(Path, File.Path)
    {
        /// <summary>Of the bytes that were screened: no others may be published. Null if none were.</summary>
        public string? Sha256 { get; init; }

        public override Stream Open() => File.Open();
    }
}
