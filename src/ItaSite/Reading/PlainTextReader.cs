using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads text files as offices save them; what of their bytes is no text is told.</summary>
internal static class PlainTextReader
{
    /// <summary>A document is published as it is, so that a damaged letter in it is no more than a warning.</summary>
    public static DocumentFacts Read(DocumentKind kind, Stream stream, SourceFile file, List<Diagnostic> diagnostics)
    {
        var decoded = Decode(stream);
        diagnostics.AddRange(Faults(decoded, file).Select(fault => fault with { Severity = Severity.Warning }));
        return DocumentFacts.Only(kind) with { Parts = [new DocumentPart(null, decoded.Text)] };
    }

    public static DecodedText Decode(Stream stream)
    {
        using var memory = new MemoryStream();
        using var metered = new Inflation().Over(stream);
        metered.CopyTo(memory);
        return TextDecoder.Decode(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    public static IEnumerable<Diagnostic> Faults(DecodedText decoded, SourceFile file)
    {
        if (decoded.Unreadable is { } bad)
        {
            yield return Diagnostic.At(
                new Place(file.Path, bad.Line, bad.Column),
                TextFileProblems.ByteIsNoLetter,
                file.Name,
                $"{bad.Value:X2}",
                $"{bad.Count}");
        }

        if (decoded.OldLines is [var first, ..] lines)
            yield return Diagnostic.At(new Place(file.Path, first, 1), TextFileProblems.EncodingsAreMixed, file.Name, LineRanges.Of(lines));

        if (decoded.IsGarbled)
            yield return Diagnostic.At(Place.TopOf(file.Path), TextFileProblems.TextIsGarbled, file.Name);
    }
}
