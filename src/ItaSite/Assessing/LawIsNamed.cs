using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>Evidence under a law need not cite it, but must not stand under another one.</summary>
internal static partial class LawIsNamed
{
    public static Verdict Judge(ElementRule.UnderLaw rule, ShownEvidence showing)
    {
        var law = FoldedText.Of(rule.Name);
        var text = showing.Words.Text;
        if (
            FoldedText.Of(text).Contains(law, StringComparison.Ordinal)
            || showing.Page.Page.Sections.Any(section =>
                FoldedText.Of(section.Text).Contains(law, StringComparison.Ordinal)
            )
        )
            return Verdict.Fits(rule.Name);

        var name = FoldedText.Of(WithoutYear().Replace(ThaiDigits.ToArabic(rule.Name), ""));
        return
            OtherLaw().Match(text) is { Success: true } other
            && !FoldedText.Of(other.Value).Contains(name, StringComparison.Ordinal)
            ? Verdict.AsksForWord(QuestionProblems.AsksWhetherUnderLaw, rule.Name)
            : Verdict.Fits(showing.Evidence[0].Title);
    }

    [GeneratedRegex(@"\s{0,3}พ\.\s?ศ\.\s{0,3}[0-9]{4}\s{0,3}$")]
    private static partial Regex WithoutYear();

    [GeneratedRegex(@"(?:พระราชบัญญัติ|พ\.ร\.บ\.)\s{0,3}[ก-๙ ]{4,120}")]
    private static partial Regex OtherLaw();
}
