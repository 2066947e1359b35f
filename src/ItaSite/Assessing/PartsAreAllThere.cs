using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// A part is seen where a heading has its key, or where one of its names stands in a subheading with something under
/// it, the head of a filled column, or the text. What is not seen may be there in other words, so the agency's word is
/// asked for.
/// </summary>
internal static class PartsAreAllThere
{
    /// <summary>The shortest table heading that may stand for a longer name of a part.</summary>
    private const int ShortestName = 4;

    /// <summary>A name behind such words is denied: ไม่มีแผน is no plan.</summary>
    private static readonly string[] Negations = ["ไม่มี", "ไม่ได้", "ยังไม่", "ไม่พบ", "ไม่ปรากฏ", "ขาด", "ไม่ระบุ"];

    public static Verdict Judge(ShownEvidence showing)
    {
        var words = showing.Words;
        if (showing.Element.MayBeNone && words.Lines.FirstOrDefault(NoneWords.SaysNone) is { } none)
            return Verdict.Fits(none);

        var ids = words.Headings.Select(heading => heading.Id).ToHashSet();
        var text = FoldedText.Of(string.Join('\n', words.Lines.Where(line => !Placeholders.IsOne(line))));
        var heads = words
            .Columns.Concat(words.Headings.Select(heading => heading.Text))
            .Select(FoldedText.Of)
            .Where(head => head.Length > 0)
            .ToList();
        var unseen = showing
            .Element.Parts.Where(part => !ids.Contains(part.Key) && !IsSeen(part, text, heads, showing))
            .ToList();
        return unseen.Count == 0
            ? Verdict.Fits(string.Join(", ", showing.Element.Parts.Select(part => part.Title)))
            : Verdict.AsksForWord(
                QuestionProblems.AsksWhetherAllParts,
                string.Join(" ", unseen.Select(part => $"“{part.Title}”"))
            );
    }

    private static bool IsSeen(ElementPart part, string text, List<string> heads, ShownEvidence showing)
    {
        // A head that stands in the titles of several parts, such as โครงการ, tells none of them.
        var title = FoldedText.Of(part.Title);
        var others = showing
            .Element.Parts.Where(other => other != part)
            .Select(other => FoldedText.Of(other.Title))
            .ToList();
        if (
            heads.Exists(head =>
                head.Length >= ShortestName
                && title.Contains(head, StringComparison.Ordinal)
                && !others.Exists(other => other.Contains(head, StringComparison.Ordinal))
            )
        )
            return true;

        return part.AllNames.Any(name =>
            name switch
            {
                "{picture}" => showing.Sections.SelectMany(section => section.Links).Any(link => link.IsPicture),
                "{email}" => showing.Words.Text.Contains('@', StringComparison.Ordinal)
                    || showing.Outside.Any(url => url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)),
                "{link}" => showing.Outside.Any(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)),
                "{steps}" => showing.Sections.Sum(section => section.ListEntries) > 1,
                _ => IsNamed(FoldedText.Of(name), text, part.MayBeNone)
                    || heads.Exists(head => head.Contains(FoldedText.Of(name), StringComparison.Ordinal)),
            }
        );
    }

    private static bool IsNamed(string name, string text, bool mayBeNone)
    {
        for (
            var at = text.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(name, at + 1, StringComparison.Ordinal)
        )
        {
            var before = text.AsSpan(0, at);
            if (mayBeNone || !EndsDenied(before))
                return true;
        }

        return false;
    }

    private static bool EndsDenied(ReadOnlySpan<char> before)
    {
        foreach (var negation in Negations)
        {
            if (before.EndsWith(negation, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
