using System.Text.RegularExpressions;

namespace ItaSite.Importing;

/// <summary>Paragraphs that begin with a bullet or number as somebody typed it, made entries of a list.</summary>
internal static partial class TypedLists
{
    public static IReadOnlyList<TextBlock> In(IReadOnlyList<TextBlock> blocks) =>
        [.. blocks.Select(block => block is TextBlock.Paragraph paragraph ? EntryOf(paragraph) ?? block : block)];

    private static TextBlock.Entry? EntryOf(TextBlock.Paragraph paragraph)
    {
        if (
            paragraph.Words is not [{ Kind: SpanKind.Letters, Address: null } first, ..]
            || Marker().Match(first.Text) is not { Success: true } match
            || (paragraph.Words.Count == 1 && first.Text.Length == match.Length)
        )
            return null;

        var number = match.Groups["number"].Value;
        var words =
            (IReadOnlyList<TextSpan>)[first with { Text = first.Text[match.Length..] }, .. paragraph.Words.Skip(1)];
        return number.Length == 0
            ? new TextBlock.Entry(DepthOf(match.Groups["bullet"].Value), null, words)
            : new TextBlock.Entry(
                number.Count(letter => letter == '.') - (number.EndsWith('.') ? 1 : 0),
                number,
                words
            );
    }

    /// <summary>A dash or circle under a bullet is what most people type one step deeper.</summary>
    private static int DepthOf(string bullet) => bullet.TrimEnd() is "o" or "○" or "◦" ? 1 : 0;

    [GeneratedRegex(
        @"^\s{0,20}(?:(?<bullet>[•·●○◦▪▫■□◆➢►▶‣⁃✓✔*]\s{0,9}|[-–—−]\s{1,9}|[-–—](?=[\u0E01-\u0E4E])|o\t\s{0,9})"
            + @"|(?<number>\(?[0-9๐-๙]{1,2}[.)]|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2}){1,3}[.)]?"
            + @"|\(?[ก-ฮ]\)|[ก-ฮ]\.(?=[\s])|①)"
            + @"[ \t\u00A0]{1,9}(?=\S))"
    )]
    private static partial Regex Marker();
}
