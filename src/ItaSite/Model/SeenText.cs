namespace ItaSite.Model;

/// <summary>
/// A text as its reader sees it, without markup, which knows the position in the source that each letter comes from.
/// </summary>
/// <param name="Runs">In the order of the text; the first begins with it.</param>
internal sealed record SeenText(string Text, IReadOnlyList<SeenRun> Runs)
{
    public static readonly SeenText Nothing = new("", []);

    public int PositionOf(int index)
    {
        var (low, high) = (0, Runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Runs[middle].Index <= index ? (middle, high) : (low, middle - 1);
        }

        var run = Runs[low];
        return run.Position + (run.IsOne ? 0 : index - run.Index);
    }
}
