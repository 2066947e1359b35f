using System.Text;
using ItaSite.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ItaSite.Markdown;

/// <summary>
/// Gives every heading of a page an id: the author's own in braces, else its text with dashes for spaces, Thai vowels
/// and tone marks kept.
/// </summary>
internal static class HeadingIds
{
    public static IReadOnlyDictionary<HeadingBlock, string> Assign(
        MarkdownDocument body,
        Func<int, Place> placeAt,
        DiagnosticBag diagnostics
    )
    {
        var ids = new Dictionary<HeadingBlock, string>();
        var taken = new Dictionary<string, int>();
        var headings = body.Descendants<HeadingBlock>().ToList();

        foreach (var heading in headings)
        {
            if (heading.TryGetAttributes()?.Id is not { Length: > 0 } id)
                continue;

            var place = placeAt(heading.Span.Start);
            if (!taken.TryAdd(id, place.Line))
                diagnostics.Add(Diagnostic.At(place, PageProblems.HeadingIdIsTwice, id, $"{taken[id]}"));

            ids[heading] = id;
        }

        // Where the search for a free number goes on: the ones before it are taken for good.
        var numbers = new Dictionary<string, int>();
        foreach (var heading in headings.Where(heading => !ids.ContainsKey(heading)))
        {
            var stem = Of(InlineText.Of(heading.Inline));
            var id = stem;
            var number = numbers.GetValueOrDefault(stem, 2);
            for (; !taken.TryAdd(id, 0); number++)
                id = $"{stem}-{number}";

            numbers[stem] = number;
            ids[heading] = id;
        }

        return ids;
    }

    /// <summary>The id of a heading's text: <c>แผนการ จัดซื้อ ๒๕๖๖</c> becomes <c>แผนการ-จัดซื้อ-๒๕๖๖</c>.</summary>
    public static string Of(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsThai(rune.Value) || Rune.IsLetterOrDigit(rune) || rune.Value == '_')
                id.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        var trimmed = id.ToString().Trim('-');
        return trimmed.Length == 0 ? "section" : trimmed;
    }

    /// <summary>Consonants, vowels, tone marks and digits, without ฯ and the baht sign.</summary>
    private static bool IsThai(int letter) =>
        letter is (>= 'ก' and <= 'ฺ' and not 'ฯ') or (>= 'เ' and <= '๎') or (>= '๐' and <= '๙');
}
