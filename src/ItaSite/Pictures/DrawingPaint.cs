using System.Globalization;
using SkiaSharp;

namespace ItaSite.Pictures;

/// <summary>How shapes of a drawing are filled and stroked; they take it over from the group around them.</summary>
internal sealed record DrawingPaint
{
    /// <summary>What a drawing begins with.</summary>
    public static readonly DrawingPaint Usual = new();

    private SKColor? Fill { get; init; } = SKColors.Black;

    private SKColor? Stroke { get; init; }

    private float FillOpacity { get; init; } = 1;

    private float StrokeOpacity { get; init; } = 1;

    private float StrokeWidth { get; init; } = 1;

    private SKStrokeCap Cap { get; init; } = SKStrokeCap.Butt;

    private SKStrokeJoin Join { get; init; } = SKStrokeJoin.Miter;

    private bool IsEvenOdd { get; init; }

    /// <returns>Null for a property, or a value, that is not known here.</returns>
    public DrawingPaint? With(string property, string value) =>
        (property, value) switch
        {
            ("fill" or "stroke", _) when !TryColour(value, out _) => null,
            ("fill", _) => this with { Fill = TryColour(value, out var fill) ? fill : null },
            ("stroke", _) => this with { Stroke = TryColour(value, out var stroke) ? stroke : null },
            ("fill-rule", "evenodd" or "nonzero") => this with { IsEvenOdd = value == "evenodd" },
            ("fill-opacity", _) => Number(value) is { } part ? this with { FillOpacity = part } : null,
            ("stroke-opacity", _) => Number(value) is { } part ? this with { StrokeOpacity = part } : null,
            ("stroke-width", _) => Number(value) is { } width ? this with { StrokeWidth = width } : null,
            ("stroke-linecap", "butt") => this with { Cap = SKStrokeCap.Butt },
            ("stroke-linecap", "round") => this with { Cap = SKStrokeCap.Round },
            ("stroke-linecap", "square") => this with { Cap = SKStrokeCap.Square },
            ("stroke-linejoin", "miter") => this with { Join = SKStrokeJoin.Miter },
            ("stroke-linejoin", "round") => this with { Join = SKStrokeJoin.Round },
            ("stroke-linejoin", "bevel") => this with { Join = SKStrokeJoin.Bevel },
            ("stroke-dasharray", "none") or ("display", "inline") or ("visibility", "visible") => this,
            ("stroke-miterlimit", "4") or ("stroke-dashoffset", "0") or ("opacity", "1") => this,
            _ => null,
        };

    public void Draw(SKCanvas canvas, SKPath path)
    {
        path.FillType = IsEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding;
        using var paint = new SKPaint { IsAntialias = true };
        if (Fill is { } fill)
        {
            paint.Color = Faded(fill, FillOpacity);
            canvas.DrawPath(path, paint);
        }

        // A stroke of no width would be drawn as thin as a pixel.
        if (Stroke is not { } stroke || StrokeWidth <= 0)
            return;

        paint.Style = SKPaintStyle.Stroke;
        paint.Color = Faded(stroke, StrokeOpacity);
        paint.StrokeWidth = StrokeWidth;
        paint.StrokeCap = Cap;
        paint.StrokeJoin = Join;
        canvas.DrawPath(path, paint);
    }

    public static float? Number(string? written) =>
        float.TryParse(
            written?.Replace("px", "", StringComparison.Ordinal),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static SKColor Faded(SKColor colour, float part) =>
        colour.WithAlpha((byte)Math.Round(255 * Math.Clamp(part, 0, 1)));

    /// <returns>Whether it is known; none is known too, and is no colour.</returns>
    private static bool TryColour(string written, out SKColor? colour)
    {
        colour = null;
        if (written is "none" or "transparent")
            return true;

        if (written == "currentColor")
            colour = SKColors.Black;
        else if (written.StartsWith('#') && written.Length is 4 or 7 && SKColor.TryParse(written, out var read))
            colour = read;
        else if (
            System.Drawing.Color.FromName(written) is { IsKnownColor: true, IsSystemColor: false } named
            && char.IsAsciiLetter(written[0])
        )
            colour = new SKColor(named.R, named.G, named.B);

        return colour is not null;
    }
}
