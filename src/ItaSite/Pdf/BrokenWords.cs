using System.Collections.Frozen;
using ItaSite.Thai;

namespace ItaSite.Pdf;

/// <summary>How known words look when a font's map has lost some of their letters.</summary>
internal static class BrokenWords
{
    private const int Long = 6;
    private const int Telling = 4;
    private const int TellingOfMarks = 4;
    private const int FewMarks = 3;
    private const int FewLetters = 5;
    private const int OnThisPage = 3;
    private const int Anywhere = 8;

    private static readonly WordCover LongWithoutSaraAm = Of([LostLetters.SaraAm], Long, Anywhere);
    private static readonly WordCover TellingWithoutSaraAm = Of([LostLetters.SaraAm], Telling, OnThisPage);
    private static readonly WordCover AllWithoutSaraAm = Of([LostLetters.SaraAm], 2, OnThisPage);

    /// <summary>Long words tell a lost ำ anywhere; shorter ones on a page that shows none.</summary>
    public static string WithSaraAm(string text)
    {
        if (LostLetters.SaraAm.AreIn(text))
            return LongWithoutSaraAm.Read(text).Text;

        var told = TellingWithoutSaraAm.Read(text).Text;
        return told == text ? text : AllWithoutSaraAm.Read(text).Text;
    }

    /// <param name="lost">The kinds of marks that the page shows nowhere.</param>
    /// <returns>
    /// The same text if longer words don't tell that they are lost: a short text may do without them.
    /// </returns>
    public static (string Text, int Unknown) WithMarks(string text, int letters, IReadOnlyList<LostLetters> lost)
    {
        var before = WordCover.OfRightWords.Read(text).Unknown;
        var (told, after) = Of(lost, TellingOfMarks, OnThisPage).Read(text);
        var makesSense = before - after >= Math.Max(FewLetters, letters / 10) && after * 2 <= before;
        var isFull = told.Length - text.Length >= Math.Max(FewMarks, letters / 30);
        return makesSense || isFull ? Of(lost, 2, OnThisPage).Read(text) : (text, 0);
    }

    private static WordCover Of(IReadOnlyList<LostLetters> lost, int shortest, int cost)
    {
        var words = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        var doubtful = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in OfficeWords.All)
        {
            var form = lost.Aggregate(word, (form, kind) => kind.Without(form));
            if (form == word || form.Length < shortest)
                continue;

            if (OfficeWords.All.Contains(form) || !words.TryAdd(form, (word, cost)))
                doubtful.Add(form);
        }

        foreach (var form in doubtful)
            words.Remove(form);

        return new WordCover(
            words.ToFrozenDictionary(StringComparer.Ordinal),
            doubtful.ToFrozenSet(StringComparer.Ordinal)
        );
    }
}
