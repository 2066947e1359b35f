using ItaSite.Diagnostics;

namespace ItaSite.Data;

/// <summary>
/// Keeps out what no page, feed or file can hold, however it is escaped: control characters and halves of surrogate
/// pairs.
/// </summary>
internal static class ScalarText
{
    public static bool Keeps(string text) => Clean(text).Length == text.Length;

    public static DataNode.Scalar Of(Place place, string text, DiagnosticBag diagnostics)
    {
        var clean = Clean(text);
        if (clean.Length < text.Length)
            diagnostics.Add(Diagnostic.At(place, CatalogueProblems.CharacterIsInvisible));

        return new DataNode.Scalar(place, clean);
    }

    private static string Clean(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(rune =>
                    rune.Value is '\t' or '\n' or '\r'
                    || (rune.Value >= ' ' && rune.Value is not (0x7F or 0xFFFD or 0xFFFE or 0xFFFF))
                )
        );
}
