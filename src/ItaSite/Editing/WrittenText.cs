using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Editing;

/// <summary>
/// A file's text as it is written, with its byte-order mark and line ends, beside the text that our readers see.
/// </summary>
internal sealed class WrittenText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Where a line feed of <see cref="Seen"/> stands for two letters.</summary>
    private readonly List<int> doubles = [];

    public WrittenText(string file, string text)
    {
        Written = text;
        var seen = new StringBuilder(text.Length);
        for (var i = HasMark ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                doubles.Add(seen.Length);
                i++;
            }

            seen.Append(text[i] == '\r' ? '\n' : text[i]);
        }

        Source = new SourceText(file, seen.ToString());
    }

    public string Written { get; }

    /// <summary>As <see cref="SourceText.Read"/> gives it.</summary>
    public SourceText Source { get; }

    public string Seen => Source.Text;

    public string File => Source.File;

    private bool HasMark => Written.StartsWith(ByteOrderMark);

    public int PositionOf(Place place) => Source.PositionOf(place);

    public int LineStart(int position) => position == 0 ? 0 : Seen.LastIndexOf('\n', position - 1) + 1;

    /// <summary>Before the line feed.</summary>
    public int LineEnd(int position) => Seen.IndexOf('\n', position) is >= 0 and var end ? end : Seen.Length;

    /// <summary>How many letters stand before a position on its line.</summary>
    public int Column(int position) => position - LineStart(position);

    /// <param name="edits">Apart from each other; new lines get the line end that their place has.</param>
    public WrittenText With(IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(Written.Length + 100);
        var position = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            result.Append(Written, position, At(edit.Start) - position).Append(WithLineEnds(edit));
            position = At(edit.End);
        }

        return new WrittenText(File, result.Append(Written, position, Written.Length - position).ToString());
    }

    /// <summary>With another text, of which what is the same at its beginning and end is not touched.</summary>
    /// <param name="seen">With line feeds.</param>
    public WrittenText Become(string seen)
    {
        var top = Seen.AsSpan().CommonPrefixLength(seen);
        var tail = 0;
        while (tail < Math.Min(Seen.Length, seen.Length) - top && Seen[^(tail + 1)] == seen[^(tail + 1)])
            tail++;

        return With([new TextEdit(top, Seen.Length - tail, seen[top..^tail])]);
    }

    private string WithLineEnds(TextEdit edit) =>
        edit.Text.Contains('\n', StringComparison.Ordinal)
            ? edit.Text.Replace("\n", LineEndAt(edit.Start), StringComparison.Ordinal)
            : edit.Text;

    /// <summary>That of the line itself; of the line before, if it is the last and has none.</summary>
    private string LineEndAt(int position)
    {
        var own = Seen.IndexOf('\n', position);
        var near = own >= 0 ? own : Seen.LastIndexOf('\n');
        return near < 0 ? "\n" : Written[At(near)..At(near + 1)];
    }

    private int At(int position)
    {
        var found = doubles.BinarySearch(position);
        return position + (found >= 0 ? found : ~found) + (HasMark ? 1 : 0);
    }
}
