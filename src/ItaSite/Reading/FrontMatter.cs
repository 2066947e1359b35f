using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>The YAML between two lines <c>---</c> at the top of a page.</summary>
/// <param name="BodyStart">The position in the file where the Markdown begins.</param>
internal sealed record FrontMatter(DataNode.Map Map, int BodyStart)
{
    private const string Fence = "---";

    public static FrontMatter Read(SourceText source, List<Diagnostic> diagnostics)
    {
        var text = source.Text;
        var none = new FrontMatter(new DataNode.Map(Place.TopOf(source.File), []), 0);
        if (!IsFence(text, 0, out var start))
            return none;

        for (var line = start; line < text.Length;)
        {
            if (IsFence(text, line, out var bodyStart))
                return new FrontMatter(YamlReader.ReadMap(text[start..line], source.File, 1, diagnostics), bodyStart);

            var end = text.IndexOf('\n', line);
            line = end < 0 ? text.Length : end + 1;
        }

        diagnostics.Add(Diagnostic.At(Place.TopOf(source.File), Problems.FrontMatterIsOpen));
        return none with { BodyStart = text.Length };
    }

    private static bool IsFence(string text, int position, out int next)
    {
        var end = text.IndexOf('\n', position);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(position, (end < 0 ? text.Length : end) - position).TrimEnd().SequenceEqual(Fence);
    }
}
