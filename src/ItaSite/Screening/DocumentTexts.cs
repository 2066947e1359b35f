using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>All that a document says, seen or unseen, each text with where a message says it stands.</summary>
internal static class DocumentTexts
{
    private static readonly Bilingual Nowhere = Bilingual.Same("");

    /// <param name="within">What holds the document, if it stands inside another.</param>
    public static IEnumerable<(string Text, Bilingual Where)> Of(DocumentFacts facts, Bilingual? within)
    {
        foreach (var part in facts.Parts)
        {
            var name = part.Name is null ? "" : $" #{part.Name}";
            var where = within is null ? Named(name.TrimStart()) : In(within.Then(Bilingual.Same(name)));
            yield return (part.Text, where);
            if (part.Raw is { } raw && TellsMore(raw, part.Text))
                yield return (raw, where);
        }

        foreach (var unseen in facts.Unseen)
            yield return (unseen.Text, In(Within(within, unseen.Where)));
    }

    /// <summary>The personal data in them, unseen documents inside it left out.</summary>
    public static IReadOnlyList<(PersonalDatum Datum, Bilingual Where)> DataIn(
        DocumentFacts facts,
        Bilingual? within
    ) => [.. from text in Of(facts, within) from datum in PersonalData.In(text.Text) select (datum, text.Where)];

    /// <summary>As the end of a sentence: " (in the note on cell B2)".</summary>
    public static Bilingual In(Bilingual? where) =>
        where is null ? Nowhere : new Bilingual($" (ใน{where.Thai})", $" (in {where.English})");

    /// <summary>The inner place first, then what holds it.</summary>
    public static Bilingual Within(Bilingual? outer, Bilingual inner) =>
        outer is null ? inner : new Bilingual($"{inner.Thai} ใน{outer.Thai}", $"{inner.English} in {outer.English}");

    private static bool TellsMore(string raw, string text)
    {
        var known = PersonalData.In(text).Select(datum => datum.Key).ToHashSet();
        return PersonalData.In(raw).Any(datum => !known.Contains(datum.Key));
    }

    private static Bilingual Named(string name) => name.Length == 0 ? Nowhere : Bilingual.Same($" ({name})");
}
