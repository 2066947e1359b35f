using System.Text;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>
/// Finds slips of Thai typing in what the authors wrote, and fixes those that can have one meaning only.
/// </summary>
internal static class ThaiText
{
    /// <summary>
    /// One repair can bring out another (a name behind a stray letter); far fewer rounds than this are ever needed.
    /// </summary>
    private const int MostRounds = 12;

    public static IEnumerable<Diagnostic> Check(Site site, BuildMemory memory)
    {
        var words = Vocabulary.Of(site, memory);
        var check = memory.Of(
            static ((Same<SourceText> Text, Same<IReadOnlyList<CanonicalName>> Names, Same<Catalogue?> Catalogue) of) =>
                Check(of.Text.Value, of.Names.Value, of.Catalogue.Value)
        );
        return InParallel
            .Select(site.Texts, text => check.Of((text, new(words.Names), words.CatalogueOf(text.File))))
            .SelectMany(found => found);
    }

    private static IReadOnlyList<Diagnostic> Check(
        SourceText text,
        IReadOnlyList<CanonicalName> names,
        Catalogue? catalogue
    ) =>
        [
            .. Slips(text.File, text.Text, names, catalogue)
                .Select(slip =>
                    Diagnostic.At(text.PlaceAt(slip.Start), slip.Problem, slip.Arguments) with
                    {
                        EnglishArguments = slip.EnglishArguments,
                    }
                ),
        ];

    /// <summary>
    /// The text with every certain repair made; the same text if there is none. Line ends and whatever is not a slip
    /// stay as they are.
    /// </summary>
    public static string Mended(string file, string text, Vocabulary words) =>
        Mended(text, current => Slips(file, current, words.Names, words.CatalogueOf(file)));

    /// <summary>The text as these finders would have it.</summary>
    public static string Mended(string text, params Func<string, IEnumerable<Typo>>[] finders)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var slips = WithoutOverlaps(text, finders.Select(find => find(text)))
                .Where(slip => slip.Repair is not null)
                .ToList();
            if (slips.Count == 0)
                break;

            text = Replace(text, slips);
        }

        return text;
    }

    /// <summary>In the order of the text; where two overlap, the first of the finders is believed.</summary>
    private static List<Typo> Slips(string file, string text, IReadOnlyList<CanonicalName> names, Catalogue? catalogue)
    {
        var quiet = SkippedSpans.Of(file, text);
        IEnumerable<Typo>[] found =
        [
            StrayCharacters.In(text),
            MarkOrder.In(text),
            NameSpelling.In(text, names),
            ForeignLetters.In(text),
            catalogue is null ? [] : ItemCodes.In(text, catalogue),
            Weekdays.In(text),
        ];
        return WithoutOverlaps(text, found.Select(slips => slips.Select(slip => Heard(slip, quiet)).OfType<Typo>()));
    }

    /// <summary>
    /// What deceives eyes does so in names and addresses above all, which only their author can change.
    /// </summary>
    private static Typo? Heard(Typo slip, bool[] quiet) =>
        !quiet.AsSpan(slip.Start, slip.Length).Contains(true) ? slip
        : slip.Problem == TextProblems.LetterTurnsOthers ? slip with { Repair = null }
        : null;

    private static List<Typo> WithoutOverlaps(string text, IEnumerable<IEnumerable<Typo>> found)
    {
        var kept = new List<Typo>();
        var taken = new bool[text.Length];
        foreach (var slip in found.SelectMany(slips => slips))
        {
            var place = taken.AsSpan(slip.Start, slip.Length);
            if (place.Contains(true))
                continue;

            place.Fill(true);
            kept.Add(slip);
        }

        return [.. kept.OrderBy(slip => slip.Start)];
    }

    private static string Replace(string text, List<Typo> slips)
    {
        var mended = new StringBuilder(text.Length);
        var done = 0;
        foreach (var slip in slips)
        {
            mended.Append(text, done, slip.Start - done).Append(slip.Repair);
            done = slip.End;
        }

        return mended.Append(text, done, text.Length - done).ToString();
    }
}
