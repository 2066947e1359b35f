using ItaSite.Model;
using SkiaSharp;

namespace ItaSite.Pictures;

/// <summary>
/// The picture that other sites show with a link to this one: the agency's own, or else the theme's where the home
/// page shows the same land, or else the icon.
/// </summary>
internal static class ShareCard
{
    private const string Name = "share-card.png";
    private const int Width = 1200;
    private const int Height = 630;

    /// <returns>Null if there is none.</returns>
    public static Picture? Of(Site site, EmblemFiles emblem) =>
        site.ShareImage ?? OfHero(site) ?? OfTheme(site) ?? OfIcon(site.Face, emblem);

    private static Picture? OfHero(Site site) =>
        site.Face.Hero is { Picture: { Width: >= Width, Height: >= Height } picture }
        && site.DocumentFacts[picture.Address].Kind is DocumentKind.Jpeg or DocumentKind.Png
            ? picture
            : null;

    private static Picture? OfTheme(Site site)
    {
        if (HasFaceOfItsOwn(site.Face) || !site.Theme.Assets.TryGetValue(Name, out var asset))
            return null;

        using var stream = asset.File.Open();
        using var codec = SKCodec.Create(stream, out var result);
        return result == SKCodecResult.Success ? new Picture(asset.Address, codec.Info.Width, codec.Info.Height) : null;
    }

    private static Picture? OfIcon(SiteFace face, EmblemFiles emblem) =>
        HasFaceOfItsOwn(face) && emblem.Icons is [.., { Size: { } size } largest]
            ? new Picture(largest.Address, size, size)
            : null;

    private static bool HasFaceOfItsOwn(SiteFace face) => face.Hero is not null || face.Drawing != SiteFace.Drawings[0];
}
