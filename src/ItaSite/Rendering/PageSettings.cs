using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Rendering;

/// <summary>What the view of every page asks of the site.</summary>
/// <param name="InlinePolicy">For the page that carries its style in itself.</param>
internal sealed record PageSettings(Agency Agency, string? BaseUrl, DigitStyle Digits, string InlinePolicy);
