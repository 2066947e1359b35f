namespace ItaSite.Rendering;

/// <summary>Markup that takes the place of some letters of a page.</summary>
internal readonly record struct HtmlEdit(int Start, int Length, string Markup)
{
    /// <param name="edits">In the order of the page, none over another.</param>
    public static string Apply(ReadOnlySpan<char> page, List<HtmlEdit> edits)
    {
        if (edits.Count == 0)
            return page.ToString();

        var length = page.Length + edits.Sum(edit => edit.Markup.Length - edit.Length);
        return string.Create(
            length,
            new Edited(page, edits),
            static (whole, edited) =>
            {
                var (read, written) = (0, 0);
                foreach (var edit in edited.Edits)
                {
                    var kept = edited.Page[read..edit.Start];
                    kept.CopyTo(whole[written..]);
                    edit.Markup.CopyTo(whole[(written + kept.Length)..]);
                    read = edit.Start + edit.Length;
                    written += kept.Length + edit.Markup.Length;
                }

                edited.Page[read..].CopyTo(whole[written..]);
            }
        );
    }

    private readonly ref struct Edited(ReadOnlySpan<char> page, List<HtmlEdit> edits)
    {
        public readonly ReadOnlySpan<char> Page = page;
        public readonly List<HtmlEdit> Edits = edits;
    }
}
