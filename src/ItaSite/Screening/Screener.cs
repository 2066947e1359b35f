using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>
/// Reads the authors' own words before anyone else does: for slips of Thai typing, and for personal data.
/// </summary>
internal static class Screener
{
    public static IReadOnlyList<Diagnostic> Screen(Site site, BuildMemory memory) =>
        [
            .. ThaiText.Check(site, memory),
            .. HiddenControls.Check(site, memory),
            .. FileNames.Check(site, memory),
            .. PrivacyScreen.Screen(site, memory),
        ];
}
