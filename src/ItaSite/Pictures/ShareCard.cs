using ItaSite.Model;
using SkiaSharp;

namespace ItaSite.Pictures;

/// <summary>The picture that other sites show with a link to this one: the agency's own, or else the theme's.</summary>
internal static class ShareCard
{
    private const string Name = "share-card.png";

    /// <returns>Null if neither has one.</returns>
    public static Picture? Of(Site site) => site.ShareImage ?? OfTheme(site.Theme);

    private static Picture? OfTheme(Theme theme)
    {
        if (!theme.Assets.TryGetValue(Name, out var asset))
            return null;

        using var stream = asset.File.Open();
        using var codec = SKCodec.Create(stream, out var result);
        return result == SKCodecResult.Success ? new Picture(asset.Address, codec.Info.Width, codec.Info.Height) : null;
    }
}
