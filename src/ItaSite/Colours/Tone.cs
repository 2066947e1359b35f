namespace ItaSite.Colours;

/// <summary>
/// A colour as eyes see it (OKLCH): what changes one of the three leaves the others as they were.
/// </summary>
/// <param name="Lightness">From 0, black, to 1, white.</param>
/// <param name="Chroma">How far from grey; 0.4 at most.</param>
/// <param name="Hue">In radians.</param>
internal readonly record struct Tone(double Lightness, double Chroma, double Hue)
{
    private const int Halvings = 24;

    public static Tone Of(Colour colour)
    {
        var (red, green, blue) = (Colour.Linear(colour.Red), Colour.Linear(colour.Green), Colour.Linear(colour.Blue));
        var l = Math.Cbrt((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        var m = Math.Cbrt((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        var s = Math.Cbrt((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var b = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new Tone(
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            Math.Sqrt((a * a) + (b * b)),
            Math.Atan2(b, a)
        );
    }

    /// <summary>As vivid as a screen can show it.</summary>
    public Colour OnScreen()
    {
        var tone = this with { Lightness = Math.Clamp(Lightness, 0, 1) };
        if (tone.Shown() is { } shown)
            return shown;

        var (low, high) = (0d, tone.Chroma);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if ((tone with { Chroma = middle }).Shown() is null)
                high = middle;
            else
                low = middle;
        }

        return (tone with { Chroma = low }).Shown() ?? (tone.Lightness < 0.5 ? Colour.Black : Colour.White);
    }

    /// <returns>Null if no screen can.</returns>
    private Colour? Shown()
    {
        var (a, b) = (Chroma * Math.Cos(Hue), Chroma * Math.Sin(Hue));
        var l = Cube(Lightness + (0.3963377774 * a) + (0.2158037573 * b));
        var m = Cube(Lightness - (0.1055613458 * a) - (0.0638541728 * b));
        var s = Cube(Lightness - (0.0894841775 * a) - (1.2914855480 * b));
        return
            Part((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)) is { } red
            && Part((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)) is { } green
            && Part((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)) is { } blue
            ? new Colour(red, green, blue)
            : null;
    }

    private static double Cube(double value) => value * value * value;

    private static byte? Part(double linear)
    {
        const double slack = 0.0005;
        if (linear is < -slack or > 1 + slack)
            return null;

        var light = Math.Clamp(linear, 0, 1);
        var value = light <= 0.0031308 ? light * 12.92 : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055;
        return (byte)Math.Round(value * 255, MidpointRounding.AwayFromZero);
    }
}
