namespace ItaSite.Editing;

/// <summary>The elements of an item in the order of its catalogue, with the headings that new sections get.</summary>
internal sealed record ElementPlan(IReadOnlyList<(string Key, string Title)> Elements)
{
    public static readonly ElementPlan Empty = new([]);

    public bool Holds(string key) => IndexOf(key) >= 0;

    public int IndexOf(string key)
    {
        for (var i = 0; i < Elements.Count; i++)
        {
            if (Elements[i].Key == key)
                return i;
        }

        return -1;
    }

    public string TitleOf(string key) => IndexOf(key) is >= 0 and var at ? Elements[at].Title : key;
}
