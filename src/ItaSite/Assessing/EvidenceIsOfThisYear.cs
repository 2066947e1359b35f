using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// What a rule ties to a year is neither an earlier year's text, used again, nor a document from another year's folder.
/// </summary>
internal static class EvidenceIsOfThisYear
{
    /// <summary>Shorter texts may be alike by chance.</summary>
    private const int ShortestText = 40;

    public static IEnumerable<Diagnostic> Check(Site site) =>
        from year in site.Years
        from item in year.Catalogue.Items
        let page = year.Items.GetValueOrDefault(item.Code)
        where page is not null
        from element in item.Elements
        where element.Rules.Any(rule => rule.Bond == TimeBond.Data)
        let sections = page.Page.SectionsUnder(element.Key).ToList()
        from problem in Reused(site, year, item, element, sections)
            .Concat(Misplaced(year, item, element, sections, page))
        select problem;

    private static IEnumerable<Diagnostic> Reused(
        Site site,
        AssessmentYear year,
        Item item,
        Element element,
        List<Section> sections
    )
    {
        var text = TextOf(sections);
        if (text.Length < ShortestText)
            yield break;

        foreach (var earlier in site.Years.Where(other => other.Year.CompareTo(year.Year) < 0))
        {
            var same = earlier
                .Catalogue.Items.Where(other => other.SharesTopicWith(item) && earlier.Items.ContainsKey(other.Code))
                .Select(other => earlier.Items[other.Code].Page)
                .FirstOrDefault(other => TextOf(other.SectionsUnder(element.Key)) == text);
            if (same is not null)
                yield return Diagnostic.At(
                    sections[0].Heading!.Place,
                    TrapProblems.TextIsOfAnEarlierYear,
                    item.Code.Value,
                    element.Key,
                    same.Source
                );
        }
    }

    private static IEnumerable<Diagnostic> Misplaced(
        AssessmentYear year,
        Item item,
        Element element,
        List<Section> sections,
        ItemPage page
    )
    {
        var named = page.Evidence.TryGetValue(element.Key, out var link) ? [link] : Array.Empty<PageLink>();
        foreach (var one in sections.SelectMany(section => section.Links).Concat(named))
        {
            if (
                one.Destination is Destination.InSite { Path.Value: var path }
                && !path.EndsWith(".html", StringComparison.Ordinal)
                && path.Split('/') is ["oit", var folder, ..]
                && folder != year.Year.ToString()
                && !element.Rules.OfType<ElementRule.OfYear>().Any(rule => rule.Year.ToString() == folder)
            )
                yield return Diagnostic.At(
                    one.Place,
                    TrapProblems.DocumentIsOfAnotherYear,
                    item.Code.Value,
                    element.Key,
                    path,
                    folder
                );
        }
    }

    private static string TextOf(IEnumerable<Section> sections) =>
        FoldedText.Of(string.Join('\n', sections.Select(section => section.Text)));
}
