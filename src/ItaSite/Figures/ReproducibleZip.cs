using System.IO.Compression;

namespace ItaSite.Figures;

/// <summary>
/// Packs an archive again without the time at which it was made, so that the same data are the same bytes.
/// </summary>
internal static class ReproducibleZip
{
    /// <summary>The first day that an archive can name.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(MemoryStream archive)
    {
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(archive, ZipArchiveMode.Read))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return packed.ToArray();
    }
}
