using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Measures the pictures of the agency's face, and tells of those that would not look well.</summary>
internal static partial class FaceMeasures
{
    private const int SmallestEmblem = 192;
    private const int LongestEmblem = 2;
    private const int GoodHero = 1200;

    public static SiteFace Of(
        FacePictures pictures,
        ConfigDraft config,
        IReadOnlyDictionary<SitePath, DocumentFacts> facts,
        DiagnosticBag diagnostics
    ) =>
        new(
            pictures.Emblem is { } emblem
                ? EmblemOf(emblem, facts[emblem.Address], config.Face.Emblem.Place, diagnostics)
                : null,
            pictures.Hero is { } hero ? HeroOf(hero, facts[hero.Address], config, diagnostics) : null,
            config.Face.Drawing.Text ?? SiteFace.Drawings[0]
        );

    private static Emblem? EmblemOf(Document document, DocumentFacts facts, Place place, DiagnosticBag diagnostics)
    {
        var name = document.Address.Value;
        if (
            facts.Kind is not (DocumentKind.Svg or DocumentKind.Png)
            || facts.Measures is not { } measures
            || (facts.Kind == DocumentKind.Svg && !Shape().IsMatch(facts.Redrawn ?? ""))
        )
        {
            diagnostics.Add(Diagnostic.At(place, FaceProblems.EmblemIsNoPicture, name));
            return null;
        }

        var (width, height) = (measures.Width, measures.Height);
        if (facts.Kind == DocumentKind.Png && Math.Min(width, height) < SmallestEmblem)
        {
            diagnostics.Add(Diagnostic.At(place, FaceProblems.EmblemIsSmall, name, $"{width}", $"{height}"));
            return null;
        }

        if (Math.Max(width, height) > LongestEmblem * Math.Min(width, height))
            diagnostics.Add(Diagnostic.At(place, FaceProblems.EmblemIsLong, name, $"{width}", $"{height}"));

        return new Emblem(document, facts.Redrawn, width, height);
    }

    private static HeroPicture? HeroOf(
        Document document,
        DocumentFacts facts,
        ConfigDraft config,
        DiagnosticBag diagnostics
    )
    {
        var (name, place) = (document.Address.Value, config.Face.HeroImage.Place);
        if (
            facts.Kind is not (DocumentKind.Jpeg or DocumentKind.Png or DocumentKind.Webp)
            || Picture.Of(document, facts) is not { } picture
        )
        {
            diagnostics.Add(Diagnostic.At(place, FaceProblems.HeroImageIsNoPicture, name));
            return null;
        }

        if (picture.Width < GoodHero || picture.Height > picture.Width)
            diagnostics.Add(
                Diagnostic.At(place, FaceProblems.HeroImageIsSmall, name, $"{picture.Width}", $"{picture.Height}")
            );

        if (config.Face.HeroText.Text is null)
            diagnostics.Add(Diagnostic.At(place, FaceProblems.HeroImageHasNoText, name));

        return new HeroPicture(picture, config.Face.HeroText.Text ?? $"ภาพของ{config.Agency.ShortName}");
    }

    [GeneratedRegex("<(?:path|circle|ellipse|rect|line|polygon|polyline|text|image|use)[ >]")]
    private static partial Regex Shape();
}
