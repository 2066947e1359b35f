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
        select Diagnostic.At(PlaceOf(channel, site), TrapProblems.ChannelsShareAnAddress, channel.Title, other.Title);

    private static Place PlaceOf(Channel channel, Site site)
    {
        var settings = site.Texts.First(text => text.File == SourceTree.ConfigFile);
        return settings.PlaceAt(Math.Max(0, settings.Text.IndexOf($"\"{channel.Title}\"", StringComparison.Ordinal)));
    }
}
