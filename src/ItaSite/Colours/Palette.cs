namespace ItaSite.Colours;

/// <summary>
/// The colours of a theme turned to another one: each keeps its lightness, and with it its part in the design; what is
/// to be read or seen on others is made lighter or darker until it is.
/// </summary>
internal static class Palette
{
    public const string Brand = "brand";
    public const string OnBrand = "on-brand";
    public const string Gold = "gold";

    /// <summary>WCAG 2.2, success criteria 1.4.3 and 1.4.11, and a little for rounding.</summary>
    private const double Text = 4.55;

    /// <summary>For those who ask their system for more (1.4.6).</summary>
    private const double MoreText = 7.05;

    private const double Shape = 3.05;
    private const double Step = 0.004;

    /// <summary>A seed with less is a kind of grey, and so is what is made of it.</summary>
    private const double FullChroma = 0.1;

    /// <summary>Morning light takes much gold, but little of any other colour.</summary>
    private const double SkyChroma = 0.65;

    private const double MostChroma = 0.19;
    private const double MostChromaOfDarkBrand = 0.1;

    private static readonly string[] Grounds = ["page", "surface", "leaf-back", "sky"];

    /// <summary>Of grounds and greys only the tint changes.</summary>
    private static readonly string[] Tinted = [.. Grounds, "border", "text", "muted", "far"];

    /// <param name="theme">The theme's own colours, by the names of their tokens.</param>
    /// <param name="isExact">Whether the agency's colour is shown as it is; else as light as the theme's.</param>
    /// <returns>The tokens that change.</returns>
    public static IReadOnlyDictionary<string, Colour> Of(
        Colour seed,
        IReadOnlyDictionary<string, Colour> theme,
        bool isExact,
        bool hasMoreContrast
    )
    {
        var tone = Tone.Of(seed);
        var colours = theme.ToDictionary();
        foreach (var name in Tinted)
            Turn(name, old => old.Chroma * Math.Min(1, tone.Chroma / FullChroma));

        Turn("sky", old => SkyChroma * old.Chroma * Math.Min(1, tone.Chroma / FullChroma));
        foreach (var name in new[] { "link", "brand-2", "roof" })
            Turn(name, _ => Math.Min(tone.Chroma, MostChroma));

        if (isExact && theme.ContainsKey(Brand))
            colours[Brand] = seed;
        else
            Turn(Brand, _ => Math.Min(tone.Chroma, MostChromaOfDarkBrand));

        var grounds = Grounds.Where(colours.ContainsKey).Select(name => colours[name]).ToList();
        foreach (var name in new[] { "text", "muted", "link" })
            Set(name, grounds, hasMoreContrast ? MoreText : Text);

        Set("focus", grounds, Shape);
        Set("brand-2", [.. grounds.Skip(1).Take(1)], Shape);
        if (colours.TryGetValue(Brand, out var brand))
        {
            colours[OnBrand] = brand.Ink();

            // What a light brand does not mark off from the page, its rim does.
            var isFaint = grounds is [var page, ..] && brand.Contrast(page) < Shape;
            Set(Gold, isFaint ? [brand, grounds[0]] : [brand], Shape);
        }

        return colours.Where(one => !theme.TryGetValue(one.Key, out var old) || old != one.Value).ToDictionary();

        void Turn(string name, Func<Tone, double> chroma)
        {
            if (!theme.TryGetValue(name, out var old))
                return;

            var before = Tone.Of(old);
            colours[name] = new Tone(before.Lightness, chroma(before), tone.Hue).OnScreen();
        }

        void Set(string name, IReadOnlyList<Colour> backs, double ratio)
        {
            if (colours.TryGetValue(name, out var colour))
                colours[name] = Apart(colour, backs, ratio);
        }
    }

    /// <summary>The nearest tone of that colour which stands apart from all of them.</summary>
    private static Colour Apart(Colour colour, IReadOnlyList<Colour> backs, double ratio)
    {
        if (Stands(colour))
            return colour;

        var tone = Tone.Of(colour);
        for (var step = Step; step <= 1; step += Step)
        {
            foreach (var lightness in new[] { tone.Lightness - step, tone.Lightness + step })
            {
                if (lightness is >= 0 and <= 1 && (tone with { Lightness = lightness }).OnScreen() is var other)
                {
                    if (Stands(other))
                        return other;
                }
            }
        }

        return Stands(Colour.Black) ? Colour.Black : Colour.White;

        bool Stands(Colour one) => backs.All(back => one.Contrast(back) >= ratio);
    }
}
