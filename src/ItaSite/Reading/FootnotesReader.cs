using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Reading;

/// <summary>Reads <c>footnote</c>, a lone text, and <c>footnotes</c>, each with its mark, text and source.</summary>
internal static class FootnotesReader
{
    /// <param name="marks">
    /// Those that the item and its elements have used, since their notes stand together at one foot.
    /// </param>
    public static IReadOnlyList<Footnote> Read(MapReader fields, Dictionary<string, Place> marks)
    {
        var several = fields.List("footnotes", note => ReadOne(note, marks));
        return fields.Text("footnote") is { } alone ? [new Footnote(null, alone, null), .. several] : several;
    }

    private static Footnote ReadOne(MapReader fields, Dictionary<string, Place> marks)
    {
        var mark = fields.RequiredText("mark");
        if (mark.Length > 0 && !marks.TryAdd(mark, fields.PlaceOf("mark")))
            fields.Report(fields.PlaceOf("mark"), SchoolProblems.FootnoteMarkIsTwice, mark, $"{marks[mark].Line}");

        return new Footnote(mark, fields.RequiredText("text"), fields.Text("source"));
    }
}
