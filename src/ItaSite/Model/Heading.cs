using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <param name="Id">Unique on its page; keeps Thai vowels and tone marks.</param>
/// <param name="Html">The inside of the heading element.</param>
/// <param name="IsSample">The author marks what stands under it as example content: <c>{.sample}</c>.</param>
internal sealed record Heading(string Id, int Level, string Html, string Text, Place Place, bool IsSample = false);
