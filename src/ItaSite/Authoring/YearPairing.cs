using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>
/// Which items of a new year take on which of an earlier one: by topic, and where no topic fits, by an element that
/// both have.
/// </summary>
internal sealed partial class YearPairing(Catalogue earlier, Catalogue next)
{
    /// <summary>The items that take on an earlier one; several if it was split.</summary>
    public IReadOnlyList<Item> HeirsOf(Item old)
    {
        var byTopic = next.Items.Where(item => item.SharesTopicWith(old)).ToList();
        return byTopic.Count > 0
            ? byTopic
            : [.. next.Items.Where(item => item.Elements.Any(element => IsOnlyOf(element.Key, old, item)))];
    }

    /// <summary>
    /// The earlier items that a new one takes on, those of its main topic first; several if they were merged.
    /// </summary>
    public IReadOnlyList<Item> SourcesOf(Item item) =>
        [.. earlier.Items.Where(old => HeirsOf(old).Contains(item)).OrderBy(old => old.Topic == item.Topic ? 0 : 1)];

    /// <summary>
    /// Last year's evidence can't serve again where the requirement names a year, a period or who was in office.
    /// </summary>
    public static bool IsOfYear(Element element, Item item, FiscalYear year) =>
        element.Rules.Any(rule => rule.Bond != TimeBond.None)
        || NamesYear(item.Title, year)
        || NamesYear(element.Statement, year);

    /// <remarks>Laws have years too, but older ones.</remarks>
    public static bool NamesYear(string text, FiscalYear year) =>
        FourDigits()
            .Matches(ThaiDigits.ToArabic(text))
            .Any(match => int.Parse(match.Value) is var named && Math.Abs(named - year.BuddhistYear) <= 1);

    private bool IsOnlyOf(string key, Item old, Item item) =>
        old.Elements.Any(element => element.Key == key)
        && earlier.Items.Count(other => other.Elements.Any(element => element.Key == key)) == 1
        && next.Items.Count(other => other.Elements.Any(element => element.Key == key)) == 1
        && item.Elements.Any(element => element.Key == key);

    [GeneratedRegex("(?<![0-9])2[4-6][0-9]{2}(?![0-9])")]
    private static partial Regex FourDigits();
}
