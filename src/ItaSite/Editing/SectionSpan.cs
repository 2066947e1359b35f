namespace ItaSite.Editing;

/// <summary>A section of a page, in positions of the text that readers see.</summary>
/// <param name="Start">Where its heading begins.</param>
/// <param name="Body">Behind the heading, and behind the comments right below it.</param>
/// <param name="End">Where the next section begins.</param>
internal readonly record struct SectionSpan(int Start, int Body, int End, int Level)
{
    /// <summary>What is written in it, without the blank lines around; at its beginning if it is empty.</summary>
    public (int Start, int End) Inner(string text)
    {
        var (start, end) = (Body, End);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        if (end == start)
            return (Body, Body);

        // The first line keeps its indentation: four spaces make it code.
        var line = start;
        for (var i = start; char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] == '\n')
                line = i + 1;
        }

        return (line, end);
    }
}
