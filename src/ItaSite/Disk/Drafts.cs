using System.Globalization;
using System.Text;

namespace ItaSite.Disk;

/// <summary>Drafts by key, each a text in <c>.ita-history/drafts</c> that outlives the program.</summary>
/// <param name="folder">The full path of that folder.</param>
internal sealed class Drafts(string folder, TimeProvider clock)
{
    private const string Ending = ".txt";

    /// <summary>In place of the one that may be there.</summary>
    /// <exception cref="DiskException">It can't be written; the one before is as it was.</exception>
    public void Keep(string key, string path, string? version, string text)
    {
        var time = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        var head = string.Join('\n', Quoted(key), Quoted(path), version ?? "", time);
        DiskException.Naming(path, () => Directory.CreateDirectory(folder));
        WholeFile.PutForGood(FileOf(key), path, Encoding.UTF8.GetBytes($"{head}\n\n{text}"));
    }

    /// <summary>Null if there is none.</summary>
    public Draft? Find(string key) =>
        DiskException.Naming(folder, () => File.Exists(FileOf(key)) ? Read(FileOf(key)) : null);

    public IReadOnlyList<Draft> All() =>
        DiskException.Naming<IReadOnlyList<Draft>>(
            folder,
            () =>
                Directory.Exists(folder)
                    ?
                    [
                        .. Directory
                            .EnumerateFiles(folder, $"*{Ending}")
                            .Select(Read)
                            .OfType<Draft>()
                            .OrderBy(draft => draft.Time)
                            .ThenBy(draft => draft.Key, StringComparer.Ordinal),
                    ]
                    : []
        );

    public void Remove(string key) =>
        DiskException.Naming(
            folder,
            () =>
            {
                if (Directory.Exists(folder))
                    File.Delete(FileOf(key));
            }
        );

    private static Draft? Read(string file)
    {
        var text = File.ReadAllText(file);
        var head = text.Split('\n', 6);
        return
            head.Length == 6
            && DateTimeOffset.TryParse(
                head[3],
                CultureInfo.InvariantCulture,
                DateTimeStyles.RoundtripKind,
                out var time
            )
            ? new Draft(Unquoted(head[0]), Unquoted(head[1]), head[2].Length == 0 ? null : head[2], time, head[5])
            : null;
    }

    private string FileOf(string key) =>
        Path.Combine(folder, FileHistory.SumOf(Encoding.UTF8.GetBytes(key))[..32] + Ending);

    private static string Quoted(string line) => Uri.EscapeDataString(line);

    private static string Unquoted(string line) => Uri.UnescapeDataString(line);
}
