using ItaSite.Colours;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>A theme in the agency's own colour: its tokens, and the drawing of its icon.</summary>
internal static class ThemeInColours
{
    private const string Tokens = "tokens.css";
    private const string Icon = "icon.svg";

    private static readonly Bilingual NoTokens = new(
        "รูปแบบเว็บไซต์นี้ไม่มีสีหลัก --brand ใน assets/tokens.css",
        "this theme has no colour --brand in assets/tokens.css"
    );

    /// <returns>The theme as it is if the settings name no colour.</returns>
    public static Theme Of(Theme theme, FaceDraft face, BuildMemory memory, DiagnosticBag diagnostics)
    {
        if (face.Colour is not { } seed || theme.Templates.Count == 0)
            return theme;

        if (theme.Assets.GetValueOrDefault(Tokens)?.Text is { } css && new TokenSheet(css).HasBrand)
            return memory
                .Of(static ((Same<Theme> Theme, Colour Seed) of) => Turned(of.Theme.Value, of.Seed))
                .Of((theme, seed));

        diagnostics.Add(
            Diagnostic.At(face.ColourPlace, FaceProblems.SettingHasNoEffect, Bilingual.Same("colour"), NoTokens)
        );
        return theme;
    }

    private static Theme Turned(Theme theme, Colour seed)
    {
        var before = new TokenSheet(theme.Assets[Tokens].Text!);
        var css = before.With(seed);
        var after = new TokenSheet(css);
        var assets = theme.Assets.ToDictionary();
        assets[Tokens] = Of(assets[Tokens], css);
        if (assets.GetValueOrDefault(Icon) is { Text: { } drawing } icon)
        {
            // All at once, since one may become what another was.
            var names = new[] { Palette.Brand, Palette.OnBrand, Palette.Gold };
            assets[Icon] = Of(
                icon,
                names.Aggregate(
                    names.Aggregate(drawing, (text, name) => Replaced(text, before.Find(name), $"{{{name}}}")),
                    (text, name) => text.Replace($"{{{name}}}", $"{after.Find(name)}", StringComparison.Ordinal)
                )
            );
        }

        return theme with
        {
            Assets = assets,
        };
    }

    private static string Replaced(string text, Colour? colour, string with) =>
        colour is { } old ? text.Replace($"{old}", with, StringComparison.OrdinalIgnoreCase) : text;

    private static ThemeAsset Of(ThemeAsset asset, string text) =>
        new(asset.File, asset.Address, [new SourceText(asset.File.Path, text)]) { Sha256 = asset.Sha256 };
}
