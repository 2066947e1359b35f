using ItaSite.Model;

namespace ItaSite.Importing;

/// <summary>A file as it came from the clerk's computer.</summary>
/// <param name="Name">As the computer named it; a folder before it is left out.</param>
internal sealed record DroppedFile(string Name, byte[] Bytes)
{
    public SourceFile As(string path) => SourceFile.Of(path, Bytes);
}
