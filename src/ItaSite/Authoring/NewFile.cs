using System.Text;

namespace ItaSite.Authoring;

/// <summary>A page to begin with, not yet written.</summary>
/// <param name="Path">From the site's folder, with forward slashes.</param>
internal sealed record NewFile(string Path, string Text)
{
    /// <summary>The text as UTF-8, or a copy of another file as it is.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; } = Encoding.UTF8.GetBytes(Text);
}
