using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// A year's register before anybody has walked the site: all that the site as read can tell is judged, once.
/// </summary>
internal sealed class RegisterDraft(AssessmentYear year, IReadOnlyList<ItemRecordDraft> items)
{
    private readonly Lazy<Register> known = new(() => Completed(year, items, null));

    /// <summary>As far as it is known: rules that ask what a visitor meets have no verdict.</summary>
    public Register AsKnown => known.Value;

    /// <param name="crawl">Null if there was no home page to start from; what asks for a visitor is not judged.</param>
    public Register Complete(Crawl? crawl) =>
        crawl is null
            ? AsKnown
            : Completed(year, [.. items.Select(item => item.With(element => element.With(crawl)))], crawl);

    /// <summary>
    /// Whether an item is complete does not ask what ties it to others, so that two items may name each other.
    /// </summary>
    private static Register Completed(AssessmentYear year, IReadOnlyList<ItemRecordDraft> items, Crawl? crawl)
    {
        var complete = items.Where(item => item.IsComplete).Select(item => item.Item.Code).ToHashSet();
        return new Register(
            year,
            [.. items.Select(item => item.With(element => element.With(complete)).Record(crawl))]
        );
    }
}
