using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>The settings' channel for reporting corruption leads nowhere that another channel leads to.</summary>
internal static class ChannelsStandApart
{
    private const string Corruption = "corruption";

    public static IEnumerable<Diagnostic> Check(Site site) =>
        from channel in site.Config.Channels
        where channel.Kind == Corruption
        from other in site.Config.Channels
        where other.Kind != Corruption && other.Destination == channel.Destination
        select Diagnostic.At(channel.Place, TrapProblems.ChannelsShareAnAddress, channel.Title, other.Title);
}
