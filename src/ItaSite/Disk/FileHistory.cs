using System.Security.Cryptography;

namespace ItaSite.Disk;

/// <summary>
/// The last versions of each file, as plain files in a folder that is named as the file:
/// <c>.ita-history/content/contact.md/2026-11-29T02-40-11.123Z-0123456789ab-แก้ที่อยู่.md</c>.
/// </summary>
/// <param name="folder">The full path of <c>.ita-history</c>.</param>
internal sealed class FileHistory(string folder)
{
    public const int Kept = 50;

    private const int SumLength = 12;
    private const int ReasonLength = 40;

    public static string SumOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The newest first.</summary>
    public IReadOnlyList<FileVersion> Of(string path) =>
        DiskException.Naming<IReadOnlyList<FileVersion>>(
            path,
            () =>
                [
                    .. Files(path)
                        .Select(file => new FileVersion(
                            path,
                            file.Name,
                            HistoryStamp.TimeOf(file.Name)!.Value,
                            ReasonIn(file.Name),
                            file.Length
                        )),
                ]
        );

    /// <exception cref="DiskException">It is not kept any more.</exception>
    public byte[] Read(FileVersion version) =>
        DiskException.Naming(version.Path, () => File.ReadAllBytes(Path.Combine(FolderOf(version.Path), version.Name)));

    /// <summary>The bytes of that sum; null if they are not kept any more.</summary>
    public byte[]? Find(string path, string sum) =>
        DiskException.Naming(
            path,
            () =>
                Files(path)
                    .Where(file => SumIn(file.Name) == sum[..SumLength])
                    .Select(file => File.ReadAllBytes(file.FullName))
                    .FirstOrDefault(bytes => SumOf(bytes) == sum)
        );

    /// <summary>Keeps bytes as the newest version, unless they are that already.</summary>
    public void Keep(string path, byte[] bytes, string stamp, string reason)
    {
        var sum = SumOf(bytes);
        var newest = DiskException.Naming(path, () => Files(path).FirstOrDefault());
        if (newest is not null && SumIn(newest.Name) == sum[..SumLength] && Find(path, sum) is not null)
            return;

        var name = $"{stamp}-{sum[..SumLength]}-{Slug(reason)}{Path.GetExtension(path)}";
        var target = FolderOf(path);
        DiskException.Naming(path, () => Directory.CreateDirectory(target));
        WholeFile.PutForGood(Path.Combine(target, name), path, bytes);
        Prune(path);
    }

    /// <summary>The time of the newest version; null if there is none.</summary>
    public string? Latest(string path) =>
        DiskException.Naming(path, () => Files(path).FirstOrDefault()?.Name[..HistoryStamp.Length]);

    private void Prune(string path)
    {
        try
        {
            foreach (var old in Files(path).Skip(Kept))
                old.Delete();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody looks at an old version; it goes with the next change.
        }
    }

    private List<FileInfo> Files(string path) =>
        new DirectoryInfo(FolderOf(path)) is { Exists: true } directory
            ?
            [
                .. directory
                    .EnumerateFiles()
                    .Where(file => HistoryStamp.TimeOf(file.Name) is not null && SumIn(file.Name) is not null)
                    .OrderByDescending(file => file.Name, StringComparer.Ordinal),
            ]
            : [];

    private string FolderOf(string path) => Path.Combine(folder, path);

    private static string? SumIn(string name) =>
        name.Length > HistoryStamp.Length + SumLength + 1 ? name.Substring(HistoryStamp.Length + 1, SumLength) : null;

    private static string ReasonIn(string name) =>
        Path.GetFileNameWithoutExtension(name) is { Length: > HistoryStamp.Length + SumLength + 2 } stem
            ? stem[(HistoryStamp.Length + SumLength + 2)..]
            : "";

    /// <summary>What of a reason may stand in a name.</summary>
    private static string Slug(string reason)
    {
        var letters = string.Concat(
            reason.EnumerateRunes().Take(ReasonLength).Select(rune => IsForName(rune) ? rune.ToString() : "-")
        );
        return letters.Trim('-');
    }

    /// <summary>Thai vowels and tone marks are no letters to .NET.</summary>
    private static bool IsForName(System.Text.Rune rune) =>
        System.Text.Rune.IsLetterOrDigit(rune) || rune.Value is >= 'ก' and <= '๛';
}
