using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Pictures;

/// <summary>
/// Known by their names: <c>icon.svg</c>, and <c>icon-192.png</c> with its size in it. A theme may have none.
/// </summary>
internal static partial class ThemeIcons
{
    /// <returns>The drawing first, then the smallest.</returns>
    public static IReadOnlyList<SiteIcon> Of(Theme theme) =>
        [
            .. theme
                .Assets.Select(asset => (asset.Value.Address, Name: Name().Match(asset.Key)))
                .Where(asset => asset.Name.Success)
                .Select(asset => new SiteIcon(
                    asset.Address,
                    asset.Name.Groups["size"] is { Success: true, Value: var size } ? int.Parse(size) : null
                ))
                .OrderBy(icon => icon.Size ?? 0),
        ];

    [GeneratedRegex(@"^icon(\.svg|-(?<size>[1-9][0-9]{1,3})\.png)$")]
    private static partial Regex Name();
}
