using System.Xml.Linq;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Importing;

/// <summary>What hangs in a run of Word besides letters: pictures, text boxes, and what a page cannot hold.</summary>
internal sealed class WordDrawing(WordSource source, List<TextSpan> spans, List<XElement> boxes)
{
    public void Read(XElement drawing)
    {
        var parts = drawing.Descendants().Where(part => !IsInFallback(part)).ToList();
        var words = Words(parts.Find(part => part.Name.LocalName is "docPr"));
        var inner = parts.FindAll(part => part.Name.LocalName == "txbxContent");
        boxes.AddRange(inner.Where(box => !box.Ancestors().Any(inner.Contains)));
        var pictures = parts.FindAll(part =>
            part.Name.LocalName is "blip" or "imagedata" && !part.Ancestors().Any(inner.Contains)
        );
        if (parts.Exists(part => part.Name.LocalName == "OLEObject"))
            source.Leftovers.LeaveOut(WordKinds.Embedded, words);
        else
            pictures.ForEach(picture => Take(picture, words));

        if (parts.Exists(part => part.Name.LocalName == "chart" && part.Value("id") is not null))
            source.Leftovers.LeaveOut(WordKinds.Chart, words);
        else if (parts.Exists(part => part.Name.LocalName == "relIds"))
            source.Leftovers.LeaveOut(WordKinds.Diagram, words);
        else if (pictures.Count == 0 && inner.Count == 0)
            source.Leftovers.LeaveOut(WordKinds.Shape, words);
    }

    private void Take(XElement picture, string words)
    {
        var relation = source.Relation(picture.Value("embed") ?? picture.Value("id"));
        if (relation is null || relation.IsExternal)
        {
            source.Leftovers.LeaveOut(WordKinds.FarPicture, words);
            return;
        }

        var bytes = source.BytesOf(relation);
        if (!IsShownByBrowsers(bytes))
        {
            source.Leftovers.LeaveOut(WordKinds.OddPicture, words);
            return;
        }

        var mark = $"picture:{source.Pictures.Count + 1}";
        source.Pictures.Add(new WordPicture(mark, bytes, words));
        spans.Add(new TextSpan(words, SpanKind.Picture) { Address = mark });
    }

    private static bool IsShownByBrowsers(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return DocumentKinds.Of(stream)
            is DocumentKind.Jpeg
                or DocumentKind.Png
                or DocumentKind.Gif
                or DocumentKind.Webp;
    }

    /// <summary>Only what a person wrote: Word guesses at pictures by itself, and writes the names of files.</summary>
    private static string Words(XElement? properties) =>
        properties.Value("descr") is { } words
        && !words.Contains("Description automatically generated", StringComparison.OrdinalIgnoreCase)
        && !words.Contains("สร้างขึ้นโดยอัตโนมัติ", StringComparison.Ordinal)
        && !words.Contains("AI-generated", StringComparison.OrdinalIgnoreCase)
        && !DefaultNames.IsOfMachine(words.Trim())
            ? words.Trim()
            : "";

    private static bool IsInFallback(XElement part) => part.Ancestors().Any(one => one.Name.LocalName == "Fallback");
}
