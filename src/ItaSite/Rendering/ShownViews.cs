namespace ItaSite.Rendering;

/// <summary>What a page's templates may see, by name.</summary>
internal sealed record ShownViews(IReadOnlyList<(string Name, object? View)> All)
{
    public ShownViews Among(IReadOnlySet<string> names) => new([.. All.Where(view => names.Contains(view.Name))]);

    /// <summary>Whether the others show all of it, and the same.</summary>
    public bool AreIn(ShownViews others)
    {
        foreach (var (name, view) in All)
        {
            if (!others.Has(name, view))
                return false;
        }

        return true;
    }

    private bool Has(string name, object? view)
    {
        foreach (var known in All)
        {
            if (known.Name == name)
                return Shown.AreSame(known.View, view);
        }

        return false;
    }
}
