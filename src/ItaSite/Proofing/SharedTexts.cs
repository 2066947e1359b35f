using System.Collections.Concurrent;

namespace ItaSite.Proofing;

/// <summary>
/// Keeps one of each text that many pages hold: the menu's links are the same on ten thousand of them. Used by many
/// tasks at once.
/// </summary>
internal sealed class SharedTexts
{
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    public string Share(string text) => known.GetOrAdd(text, text);
}
