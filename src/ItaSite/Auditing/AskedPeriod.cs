using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>The time that an item's tables are about.</summary>
/// <param name="Told">
/// What the page's data cover by its own word, or else the item's period: it lends its years to months without one.
/// </param>
/// <param name="Asked">Of this the criterion asks for every month: not for twelve where it asks for six.</param>
internal sealed record AskedPeriod(Period Told, Period Asked, AcademicYear? School)
{
    public static AskedPeriod Of(ItemPage page, Catalogue catalogue)
    {
        Period[] spans = catalogue.Items.FirstOrDefault(item => item.Code == page.Item) is { } asking
            ? SpansOf([.. asking.Elements.SelectMany(element => element.Rules)], page.Period)
            : [];

        // Several spans are asked for by several elements: all of them together.
        Period? wanted =
            spans.Length == 0 ? null : new Period(spans.Min(span => span.From), spans.Max(span => span.To));
        var told = page.Period ?? wanted ?? catalogue.Whole;
        return new AskedPeriod(
            told,
            wanted is { } period && period.Overlaps(told) ? Common(period, told) : told,
            catalogue.AcademicYear
        );
    }

    /// <summary>
    /// A span by its days beats a year: the year's plan may stand beside the report of its first half.
    /// </summary>
    private static Period[] SpansOf(List<ElementRule> rules, Period? told)
    {
        Period[] spans = [.. rules.OfType<ElementRule.Covers>().Select(rule => rule.Span)];
        return spans.Length > 0
            ? spans
            :
            [
                .. rules
                    .OfType<ElementRule.OfYear>()
                    .Where(year => year.Relation is YearRelation.ReportOf or YearRelation.DataOf)
                    .Select(year => SpanOf(year, told)),
            ];
    }

    /// <summary>Where the calendar year fits as well as the fiscal one, the one that the page names.</summary>
    private static Period SpanOf(ElementRule.OfYear year, Period? told) =>
        year.Spans.Cast<Period?>().FirstOrDefault(span => told is { } own && span!.Value.Covers(own)) ?? year.Spans[0];

    private static Period Common(Period one, Period other) =>
        new(one.From > other.From ? one.From : other.From, one.To < other.To ? one.To : other.To);
}
