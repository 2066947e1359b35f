using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// Compares every address on the item's page with those of the contact page and of channels for complaints in general.
/// </summary>
internal static class ChannelIsSeparate
{
    private const string GeneralComplaints = "complaints";
    private const string Mail = "mailto:";
    private const string Telephone = "tel:";
    private const int DigitsOfHotline = 4;

    public static Verdict Judge(ShownEvidence showing)
    {
        var general = showing
            .Site.Pages.Where(page => page.Address == SiteAddresses.Contact)
            .SelectMany(page => page.Links)
            .Select(link => link.Destination)
            .Concat(
                showing
                    .Site.Config.Channels.Where(channel => channel.Kind == GeneralComplaints)
                    .Select(channel => channel.Destination)
            )
            .OfType<Destination.Elsewhere>()
            .Select(destination => Folded(destination.Url))
            .ToHashSet();
        var own = showing
            .Page.Page.Links.Select(link => link.Destination)
            .Concat(showing.Destinations)
            .OfType<Destination.Elsewhere>()
            .Select(destination => destination.Url)
            .Where(url => !IsHotline(url))
            .Distinct()
            .ToList();

        if (own.Find(url => general.Contains(Folded(url))) is { } shared)
            return Verdict.DoesNotFit(
                RuleProblems.ChannelIsShared,
                shared[(shared.StartsWith(Mail, StringComparison.OrdinalIgnoreCase) ? Mail.Length : 0)..]
            );

        return own.Count == 0 || general.Count == 0
            ? Verdict.AsksForWord(QuestionProblems.AsksWhetherSeparate)
            : Verdict.Fits(string.Join(", ", own));
    }

    /// <summary>A short number is a whole country's, not this agency's channel.</summary>
    private static bool IsHotline(string url) =>
        url.StartsWith(Telephone, StringComparison.OrdinalIgnoreCase)
        && url.Length <= Telephone.Length + DigitsOfHotline;

    private static string Folded(string url) => url.TrimEnd('/').ToUpperInvariant();
}
