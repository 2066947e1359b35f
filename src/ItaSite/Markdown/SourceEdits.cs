using System.Text;
using Markdig.Syntax;

namespace ItaSite.Markdown;

/// <summary>Puts new words in place of spans of a text; all else stays letter by letter.</summary>
internal static class SourceEdits
{
    /// <param name="start">The part of the text that is wanted; edits outside of it don't count.</param>
    /// <param name="end">The position behind the part.</param>
    /// <param name="edits">
    /// In any order; of two at one position the first counts (links of one definition share it).
    /// </param>
    public static string Apply(string text, int start, int end, IEnumerable<(SourceSpan Span, string Text)> edits)
    {
        var result = new StringBuilder();
        var position = start;
        foreach (var (span, replacement) in edits.Where(edit => !edit.Span.IsEmpty).OrderBy(edit => edit.Span.Start))
        {
            if (span.Start < position || span.End >= end)
                continue;

            result.Append(text, position, span.Start - position).Append(replacement);
            position = span.End + 1;
        }

        return result.Append(text, position, end - position).ToString();
    }
}
