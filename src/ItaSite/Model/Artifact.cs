namespace ItaSite.Model;

/// <summary>One file of the finished site, not yet written.</summary>
/// <param name="Origin">The source file that a mistake in it would be mended in.</param>
internal abstract record Artifact(SitePath Path, string Origin)
{
    /// <summary>Written as UTF-8; with a byte-order mark where Excel needs it.</summary>
    internal sealed record OfText(SitePath Path, string Origin, string Text, bool HasByteOrderMark = false) : Artifact(Path, Origin);

    internal sealed record OfBytes(SitePath Path, string Origin, ReadOnlyMemory<byte> Bytes) : Artifact(Path, Origin);

    /// <summary>Copied by stream.</summary>
    internal sealed record OfFile(SitePath Path, SourceFile File) : Artifact(Path, File.Path);
}
