using ItaSite.Catalogues;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>A kind of rule: who judges it, by what, and how the README's table shows it.</summary>
/// <param name="Word">The catalogue's word.</param>
/// <param name="Title">What visitors read for it; the catalogue's own words are keys for its authors.</param>
/// <param name="SeenIn">What the program judges it by; null if no program can.</param>
/// <param name="AsksWhen">When a person's word is asked for; null if never.</param>
/// <param name="File">Where it is judged.</param>
internal sealed record RuleKind(string Word, string Title, string? SeenIn, string? AsksWhen, string File)
{
    /// <summary>Of a rule that needs nothing but the site as read; null for others.</summary>
    public Func<ElementRule, ShownEvidence, Verdict>? BySite { get; private init; }

    /// <summary>Of a rule that asks what a visitor meets on finished pages; null for others.</summary>
    public Func<ShownEvidence, Crawl, Verdict>? ByCrawl { get; private init; }

    /// <summary>Of a rule that builds on another item, by the items that are complete; null for others.</summary>
    public Func<ElementRule, IReadOnlySet<ItemCode>, Verdict>? ByItems { get; private init; }

    public static RuleKind OfSite<TRule>(
        string word,
        string title,
        string? seenIn,
        string? asksWhen,
        string file,
        Func<TRule, ShownEvidence, Verdict> judge
    )
        where TRule : ElementRule =>
        new(word, title, seenIn, asksWhen, file) { BySite = (rule, shown) => judge((TRule)rule, shown) };

    public static RuleKind OfSite(
        string word,
        string title,
        string? seenIn,
        string? asksWhen,
        string file,
        Func<ShownEvidence, Verdict> judge
    ) => new(word, title, seenIn, asksWhen, file) { BySite = (_, shown) => judge(shown) };

    /// <summary>What an element asks for beside its rules.</summary>
    public static RuleKind OfElement(string word, string title, string seenIn, string asksWhen, string file) =>
        new(word, title, seenIn, asksWhen, file);

    public static RuleKind OfCrawl(
        string word,
        string title,
        string seenIn,
        string file,
        Func<ShownEvidence, Crawl, Verdict> judge
    ) => new(word, title, seenIn, null, file) { ByCrawl = judge };

    public static RuleKind OfItems(string word, string title, string seenIn, string file) =>
        new(word, title, seenIn, null, file)
        {
            ByItems = (rule, complete) => OtherItemIsShown.Judge((ElementRule.FollowsItem)rule, complete),
        };
}
