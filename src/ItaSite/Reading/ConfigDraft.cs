using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>The settings before the pages that they name are known.</summary>
internal sealed record ConfigDraft(
    Agency Agency,
    string? BaseUrl,
    FiscalYear? FiscalYear,
    Place FiscalYearPlace,
    string Theme,
    Place ThemePlace,
    DigitStyle Digits,
    EitSurvey Eit,
    IReadOnlyList<TargetDraft> Menu,
    IReadOnlyList<TargetDraft> Footer,
    IReadOnlyList<TargetDraft> Channels,
    string? ShareImage,
    Place ShareImagePlace,
    IReadOnlyList<IReadOnlyList<string>> Synonyms,
    bool PublishesWorkshop,
    ProofFiles Proof,
    FaceDraft Face,
    PublishSettings Publish
);
