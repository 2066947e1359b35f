namespace ItaSite.Isolation;

/// <summary>How the child is started.</summary>
internal sealed record ReaderCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>
    /// This program once more: its own executable, or its library under the <c>dotnet</c> that runs it.
    /// </summary>
    /// <returns>Null where the system does not say what runs here.</returns>
    public static ReaderCommand? Own()
    {
        if (Environment.ProcessPath is not { } path)
            return null;

        var isHosted = Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return isHosted
            ? new ReaderCommand(path, [Path.Combine(AppContext.BaseDirectory, "ita.dll"), ReaderProgram.Verb])
            : new ReaderCommand(path, [ReaderProgram.Verb]);
    }
}
