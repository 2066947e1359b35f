using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// Whether a section holds anything that an assessor could accept: words of its own, a document, a picture, a link that
/// opens.
/// </summary>
internal static class Substance
{
    private const int LongestQuote = 60;

    /// <returns>What stands there instead, or null if there is substance.</returns>
    public static NoEvidence? Lacking(IReadOnlyList<Section> sections, Item item, Element element)
    {
        var links = sections
            .SelectMany(section => section.Links)
            .Where(link => IsNotOf(element, link.Destination))
            .ToList();
        if (links.Exists(link => link.IsPicture || OpensForAssessors(link.Destination)))
            return null;

        // Which cell of an entry is empty is reported by the rule that wants them all.
        if (
            element.Rules.Any(rule => rule is ElementRule.ForEach)
            && sections.Any(section => section.Tables.Any(table => table.Rows.Count > 0))
        )
            return null;

        var words = OwnWords.In(sections, item, element);
        var labels = links.Select(link => FoldedText.Of(link.Text)).ToHashSet();
        var own = words.Lines.Where(line => !labels.Contains(FoldedText.Of(line))).ToList();
        if (own.TrueForAll(Placeholders.IsOne))
            return new NoEvidence(
                Quote(own.FirstOrDefault() ?? links.FirstOrDefault()?.Text ?? sections[0].Text),
                SaysNone: false
            );

        var mayBeNone = element.MayBeNone || element.Parts.Any(part => part.MayBeNone);
        return !mayBeNone && own.TrueForAll(line => Placeholders.IsOne(line) || SaysOnlyNone(line))
            ? new NoEvidence(Quote(own.First(line => !Placeholders.IsOne(line))), SaysNone: true)
            : null;
    }

    /// <summary>A line that begins with the none: ไม่มีแผน, – ไม่มี –, but not บันทึกว่าไม่มี….</summary>
    private static bool SaysOnlyNone(string line) =>
        NoneWords.WithoutLead(line).StartsWith("ไม่", StringComparison.Ordinal) && NoneWords.SaysNone(line);

    private static bool IsNotOf(Element element, Destination destination) =>
        destination is not Destination.InSite { Fragment: { } fragment } || fragment != element.Key;

    /// <summary>
    /// A file store that asks for an account, a test machine and the front door of a social network show an assessor
    /// nothing.
    /// </summary>
    private static bool OpensForAssessors(Destination destination) =>
        destination is not Destination.Elsewhere { Url: var url } || LinksWorkForAssessors.Opens(url);

    private static string Quote(string line)
    {
        var text = line.Trim().Split('\n')[0];
        return text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…";
    }
}
