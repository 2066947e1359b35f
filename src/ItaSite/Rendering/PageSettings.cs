using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Rendering;

/// <summary>What the view of every page asks of the site.</summary>
/// <param name="InlinePolicy">For the page that carries its style in itself.</param>
/// <param name="SurveyUrl">Where the QR code of the public's survey leads; empty without a survey.</param>
internal sealed record PageSettings(
    Agency Agency,
    string? BaseUrl,
    DigitStyle Digits,
    string InlinePolicy,
    string SurveyUrl
);
