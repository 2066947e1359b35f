using ItaSite.Assessing;
using ItaSite.Model;
using ItaSite.Proofing;
using ItaSite.Rendering;

namespace ItaSite.Building;

/// <summary>Some rules ask what a visitor meets, before the pages that say so can be printed: so the few pages on the way from home are printed ahead, and walked.</summary>
internal static class Visit
{
    /// <returns>Null if there is no home page to start from.</returns>
    public static Walkthrough? Of(Site site, SiteRenderer renderer)
    {
        var registers = Assessment.Draft(site);
        var files = renderer.Authored.DistinctBy(file => file.Path).ToDictionary(file => file.Path);
        return HomeWalk.Walk(
            renderer.PrinterOf(registers),
            Assessment.Wanted(registers),
            Assessment.WithQrCodes(registers),
            address => files.TryGetValue(address, out var file) ? file.Open() : null);
    }
}
