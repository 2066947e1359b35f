using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Files;

/// <summary>Reads text files as offices save them; what of their bytes is no text is reported.</summary>
internal static class PlainTextReader
{
    private static readonly Bilingual WithoutMarkup = new("ข้อความของไฟล์เมื่อเปิดดู", "the text as it is shown");

    /// <summary>A document is published as it is, so that a damaged letter in it is no more than a warning.</summary>
    public static DocumentFacts Read(
        DocumentKind kind,
        Stream stream,
        SourceFile file,
        Inflation inflation,
        DiagnosticBag diagnostics
    )
    {
        var decoded = Decode(stream, inflation);
        diagnostics.AddRange(Faults(decoded, file).Select(fault => fault with { Severity = Severity.Warning }));
        var isPlain = kind == DocumentKind.Text && !decoded.Text.AsSpan().TrimStart().StartsWith('<');
        var seen = EscapedLetters.Decode(isPlain ? decoded.Text : SeenMarkup.Of(decoded.Text));
        return DocumentFacts.Only(kind) with
        {
            Parts = [new DocumentPart(null, decoded.Text)],
            Unseen = seen == decoded.Text ? [] : [new UnseenText(WithoutMarkup, seen)],
        };
    }

    /// <summary>Without a byte-order mark.</summary>
    public static DecodedText Decode(Stream stream, Inflation? inflation = null)
    {
        using var memory = new MemoryStream();
        using var metered = (inflation ?? new Inflation()).Over(stream);
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
                $"{bad.Count}"
            );
        }

        if (decoded.OldLines is [var first, ..] lines)
            yield return Diagnostic.At(
                new Place(file.Path, first, 1),
                TextFileProblems.EncodingsAreMixed,
                file.Name,
                LineRanges.Of(lines)
            );

        if (decoded.IsGarbled)
            yield return Diagnostic.At(Place.TopOf(file.Path), TextFileProblems.TextIsGarbled, file.Name);
    }
}
