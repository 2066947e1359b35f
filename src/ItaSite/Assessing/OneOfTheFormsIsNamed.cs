using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// One of the accepted forms, by a name that the catalogue gives it; else the agency's word is asked for.
/// </summary>
internal static class OneOfTheFormsIsNamed
{
    public static Verdict Judge(ElementRule.AnyForm rule, ShownEvidence showing)
    {
        var lines = showing.Words.Lines.Where(line => !Placeholders.IsOne(line) && !NoneWords.SaysNone(line)).ToList();
        foreach (var name in rule.Names.Select(FoldedText.Of))
        {
            if (lines.Find(line => FoldedText.Of(line).Contains(name, StringComparison.Ordinal)) is { } line)
                return Verdict.Fits(line);
        }

        return Verdict.AsksForWord(QuestionProblems.AsksWhichForm);
    }
}
