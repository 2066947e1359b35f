using ItaSite.Catalogues;

namespace ItaSite.Model;

/// <summary>The keys that templates and data files know states and kinds by.</summary>
internal static class StateWords
{
    public static string Of(ElementState state) =>
        state switch
        {
            ElementState.Found => "found",
            ElementState.Sample => "sample",
            ElementState.Waived => "waived",
            _ => "missing",
        };

    public static string Of(DeclaredState state) =>
        state switch
        {
            DeclaredState.Done => "done",
            DeclaredState.InProgress => "in-progress",
            _ => "not-started",
        };

    public static string Of(RuleOutcome judgement) =>
        judgement switch
        {
            RuleOutcome.Fits => "fits",
            RuleOutcome.Declared => "declared",
            RuleOutcome.AsksForWord => "asks-for-word",
            _ => "does-not-fit",
        };

    public static string Of(RollUp rollUp) =>
        rollUp switch
        {
            RollUp.MeanOfItems => "mean-of-items",
            _ => "mean-of-means",
        };

    public static string Of(ChangeKind kind) => ClosedYearWords.Of(kind);

    public static string Of(EvidenceKind kind) =>
        kind switch
        {
            EvidenceKind.Section => "section",
            EvidenceKind.Page => "page",
            EvidenceKind.Document => "document",
            EvidenceKind.Table => "table",
            EvidenceKind.Link => "link",
            _ => "rule",
        };
}
