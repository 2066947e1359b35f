using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Rendering;

/// <summary>All that printing asks of a site besides the views of its pages.</summary>
internal sealed record PrinterSettings(
    Same<Theme> Theme,
    Same<ThemeTemplates> Templates,
    Agency Agency,
    string? BaseUrl,
    DigitStyle Digits
);
