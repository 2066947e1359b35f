using System.Text.RegularExpressions;

namespace ItaSite.Diagnostics;

/// <summary>
/// A kind of thing that can be wrong. <c>{0}</c>, <c>{1}</c>… in the sentences stand for a diagnostic's arguments.
/// </summary>
/// <param name="Code">ITA and three digits; never used again for another problem.</param>
/// <param name="Severity">Whether it keeps the site from being published.</param>
/// <param name="Thai">One sentence saying what to do, as a clerk reads it.</param>
/// <param name="English">The same in English.</param>
/// <param name="ThaiMore">Why it matters and how to fix it, for <c>ita explain</c>.</param>
/// <param name="EnglishMore">The same in English.</param>
internal sealed partial record Problem(
    string Code,
    Severity Severity,
    string Thai,
    string English,
    string ThaiMore,
    string EnglishMore
)
{
    public string Sentence(Language language) => language == Language.Thai ? Thai : English;

    /// <summary>The sentence as it stands before anything has happened.</summary>
    public string SentenceInGeneral(Language language) => Argument().Replace(Sentence(language), "…");

    public string More(Language language) => language == Language.Thai ? ThaiMore : EnglishMore;

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Argument();
}
