using ItaSite.Diagnostics;

namespace ItaSite.Assessing;

internal static class ChannelWorksOnline
{
    public static Opinion Judge(Showing showing) =>
        showing.Outside.FirstOrDefault(url => !url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) is { } channel
            ? Opinion.Fits(channel)
            : Opinion.DoesNotFit(RuleProblems.NoOnlineChannelIsLinked);
}
