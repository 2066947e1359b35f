using ItaSite.Catalogues;

namespace ItaSite.Model;

/// <summary>What topics of a catalogue the kinds of channels in the settings are about.</summary>
internal static class ChannelTopics
{
    private static readonly Dictionary<string, string> Topics = new()
    {
        ["questions"] = "questions",
        ["social"] = "social-network",
        ["e-service"] = "e-service",
        ["corruption"] = "corruption-complaint-channel",
        ["privacy"] = "privacy-policy",
    };

    /// <summary>Null for a kind that no topic stands for.</summary>
    public static string? Of(string kind) => Topics.GetValueOrDefault(kind);

    public static bool Fits(string kind, Item item) => Of(kind) is not { } topic || item.Topics.Contains(topic);
}
