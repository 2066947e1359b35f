using System.Text;

namespace ItaSite.Disk;

/// <summary>
/// Which changes were made, each a small text in <c>.ita-history/changes</c> whose ending says how far it is.
/// </summary>
/// <param name="folder">The full path of that folder.</param>
internal sealed class ChangeJournal(string folder)
{
    private const int Kept = 200;
    private const string None = "-";

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<RecordedChange> All() => [.. Files(_ => true).Select(Read).OfType<RecordedChange>()];

    /// <summary>Those that a run was killed in.</summary>
    public IReadOnlyList<RecordedChange> Unfinished() =>
        [
            .. Files(state => state is not (ChangeState.Done or ChangeState.Undone))
                .Select(Read)
                .OfType<RecordedChange>(),
        ];

    public RecordedChange? LastDone() =>
        Files(state => state == ChangeState.Done).Select(Read).OfType<RecordedChange>().LastOrDefault();

    public RecordedChange? FirstUndone() =>
        Files(state => state == ChangeState.Undone).Select(Read).OfType<RecordedChange>().FirstOrDefault();

    public string? Latest() => Files(_ => true).LastOrDefault() is { } last ? IdIn(last) : null;

    public void Write(RecordedChange change)
    {
        var text = new StringBuilder(Line(change.Reason)).Append('\n');
        foreach (var file in change.Files)
            text.Append(file.Before ?? None)
                .Append(' ')
                .Append(file.After ?? None)
                .Append(' ')
                .Append(file.Path)
                .Append('\n');

        DiskException.Naming(folder, () => Directory.CreateDirectory(folder));
        WholeFile.Put(PathOf(change), folder, Encoding.UTF8.GetBytes(text.ToString()));
    }

    public RecordedChange Move(RecordedChange change, ChangeState state)
    {
        var moved = change with { State = state };
        DiskException.Naming(folder, () => File.Move(PathOf(change), PathOf(moved), overwrite: true));
        return moved;
    }

    public void Remove(RecordedChange change) => DiskException.Naming(folder, () => File.Delete(PathOf(change)));

    /// <summary>A new change ends what could be redone; the versions themselves stay.</summary>
    public void Prune()
    {
        var old = Files(state => state == ChangeState.Done).SkipLast(Kept);
        foreach (var file in Files(state => state == ChangeState.Undone).Concat(old))
            DiskException.Naming(folder, () => File.Delete(file));
    }

    private List<string> Files(Func<ChangeState, bool> isWanted) =>
        DiskException.Naming<List<string>>(
            folder,
            () =>
                Directory.Exists(folder)
                    ?
                    [
                        .. Directory
                            .EnumerateFiles(folder)
                            .Where(file => HistoryStamp.TimeOf(IdIn(file)) is not null)
                            .Where(file => StateIn(file) is { } state && isWanted(state))
                            .Order(StringComparer.Ordinal),
                    ]
                    : []
        );

    private static string IdIn(string file) => Path.GetFileNameWithoutExtension(file);

    private static ChangeState? StateIn(string file) =>
        Enum.TryParse<ChangeState>(Path.GetExtension(file).TrimStart('.'), ignoreCase: true, out var state)
            ? state
            : null;

    private static RecordedChange? Read(string path)
    {
        var lines = DiskException.Naming(path, () => File.ReadAllText(path)).Split('\n');
        var files = lines
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split(' ', 3))
            .Where(parts => parts.Length == 3)
            .Select(parts => new RecordedFile(parts[2], SumIn(parts[0]), SumIn(parts[1])));
        return StateIn(path) is { } state ? new RecordedChange(IdIn(path), state, lines[0], [.. files]) : null;
    }

    private static string? SumIn(string word) => word == None ? null : word;

    private string PathOf(RecordedChange change) =>
        Path.Combine(folder, $"{change.Id}.{change.State.ToString().ToLowerInvariant()}");

    private static string Line(string reason) =>
        string.Join(' ', reason.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
