using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// The inlines of a block in the order of the text, each before those within it; it makes no list of them, since every
/// block of every page is walked many times. Who changes the tree lists them first.
/// </summary>
internal readonly struct InlineWalk(ContainerInline root)
{
    public Enumerator GetEnumerator() => new(root);

    public List<T> ListOf<T>(Func<T, bool>? isWanted = null)
        where T : Inline
    {
        var found = new List<T>();
        foreach (var inline in this)
        {
            if (inline is T one && isWanted?.Invoke(one) != false)
                found.Add(one);
        }

        return found;
    }

    public bool Has<T>()
        where T : Inline
    {
        foreach (var inline in this)
        {
            if (inline is T)
                return true;
        }

        return false;
    }

    internal struct Enumerator(ContainerInline root)
    {
        public Inline Current { get; private set; } = root;

        public bool MoveNext()
        {
            if (Current is ContainerInline { FirstChild: { } first })
            {
                Current = first;
                return true;
            }

            for (var at = Current; at != root; at = at.Parent!)
            {
                if (at.NextSibling is not { } next)
                    continue;

                Current = next;
                return true;
            }

            return false;
        }
    }
}
