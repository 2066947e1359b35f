using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>One element that keeps its item at risk, and why.</summary>
internal sealed record StatusGap(ElementRecord Element, IReadOnlyList<string> Reasons)
{
    public static StatusGap Of(ItemRecord record, ElementRecord element, Language language)
    {
        if (record.Page is null)
            return new StatusGap(element, [StatusWords.NoPage(language)]);

        if (element.State == ElementState.Sample)
            return new StatusGap(element, [StatusWords.OnlySample(language), .. Findings(element, language)]);

        return new StatusGap(
            element,
            Findings(element, language) is { Count: > 0 } findings ? findings : [StatusWords.NoEvidence(language)]
        );
    }

    private static List<string> Findings(ElementRecord element, Language language) =>
        [.. element.Verdicts.Where(verdict => verdict.IsOpen).Select(verdict => verdict.Diagnostic.Message(language))];
}
