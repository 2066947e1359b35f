using Markdig.Syntax;

namespace ItaSite.Markdown;

/// <summary>Where the letters of a block's lines stand in the source, asked from first to last.</summary>
internal sealed class LinePlaces(LeafBlock block)
{
    private int line;
    private int start;

    /// <param name="index">In the lines, joined by line ends.</param>
    public int PositionOf(int index)
    {
        for (; line < block.Lines.Count; line++)
        {
            var slice = block.Lines.Lines[line].Slice;
            if (index - start <= slice.Length)
                return block.Lines.Lines[line].Position + index - start;

            start += slice.Length + 1;
        }

        return block.Span.Start;
    }
}
