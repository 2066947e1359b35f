using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Reading;

/// <summary>Reads <c>formats</c> of an item or element: <c>[pdf, xlsx]</c>.</summary>
internal static class FormatsReader
{
    public static IReadOnlyList<FileFormat> Read(MapReader fields)
    {
        var formats = new List<FileFormat>();
        foreach (var written in fields.Scalars(ElementRule.Formats))
        {
            if (FileFormat.Of(written.Text) is { } format)
                formats.Add(format);
            else
                fields.Report(
                    written.Place,
                    DataProblems.ValueIsNotAllowed,
                    ElementRule.Formats,
                    written.Text,
                    string.Join(", ", FileFormat.All.Select(known => known.Word))
                );
        }

        return [.. formats.Distinct()];
    }
}
