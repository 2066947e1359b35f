using System.Text;
using System.Xml;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Pictures;

/// <summary>What a drawing holds that only browsers draw, and where its author wrote it.</summary>
/// <param name="Name">Of an element, or of the attributes that say how one looks.</param>
internal sealed record UndrawnPart(string Name, Place Place)
{
    private const string Look = "style";

    /// <summary>These say more to an author than what they stand in, such as defs.</summary>
    private static readonly string[] Telling =
    [
        "text",
        "linearGradient",
        "radialGradient",
        "image",
        "use",
        "clipPath",
        "mask",
        "filter",
        "pattern",
        "style",
    ];

    /// <param name="drawing">As it is published.</param>
    /// <returns>Null if every program draws it alike.</returns>
    public static UndrawnPart? Of(string drawing, SourceFile file)
    {
        if (DrawingRaster.CanDraw(drawing))
            return null;

        var names = Names(drawing).Where(name => !DrawingRaster.Knows(name)).ToList();
        var name = names.Find(Telling.Contains) ?? names.FirstOrDefault() ?? Look;
        return new UndrawnPart(name, PlaceOf(names.Count > 0 ? $"<{name}" : Look, file));
    }

    private static IEnumerable<string> Names(string drawing)
    {
        using var text = new StringReader(drawing);
        using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element)
                yield return xml.LocalName;
    }

    private static Place PlaceOf(string written, SourceFile file)
    {
        using var stream = file.Open();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var line = 1; reader.ReadLine() is { } text; line++)
            if (text.IndexOf(written, StringComparison.Ordinal) is >= 0 and var column)
                return new Place(file.Path, line, column + 1);

        return Place.TopOf(file.Path);
    }
}
