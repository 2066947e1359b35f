namespace ItaSite.Proving;

/// <summary>A file of the site as it was published, to be put into a pack.</summary>
/// <param name="Path">From the root of the site.</param>
/// <param name="Sum">As SHA256SUMS has it.</param>
/// <param name="Open">The caller disposes the stream.</param>
internal sealed record PackedFile(string Path, string Sum, long Length, Func<Stream> Open)
{
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);

    public void CopyTo(Stream target)
    {
        using var source = Open();
        source.CopyTo(target);
    }

    public string ReadText()
    {
        using var reader = new StreamReader(Open());
        return reader.ReadToEnd();
    }
}
