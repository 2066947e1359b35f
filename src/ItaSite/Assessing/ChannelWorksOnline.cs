using ItaSite.Diagnostics;

namespace ItaSite.Assessing;

internal static class ChannelWorksOnline
{
    public static Verdict Judge(ShownEvidence showing) =>
        showing.Outside.FirstOrDefault(url => !url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            is { } channel
            ? Verdict.Fits(channel)
            : Verdict.DoesNotFit(RuleProblems.NoOnlineChannelIsLinked);
}
