using ItaSite.Pictures;
using SkiaSharp;

namespace ItaSite.Tests.Rendering;

/// <summary>Drawings in pixels: what is drawn is what browsers draw; what would differ is not drawn.</summary>
public class EmblemsInPixels
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"";

    [Theory]
    [InlineData("<path d='M10 10h80v80h-80z' fill='#f00'/>")]
    [InlineData("<path d='M10 10H90V90H10z' style='fill:#ff0000;stroke:none'/>")]
    [InlineData("<rect x='10' y='10' width='80' height='80' fill='red'/>")]
    [InlineData("<g fill='red'><rect x='10' y='10' width='80' height='80' rx='4'/></g>")]
    [InlineData("<polygon points='10,10 90,10 90,90 10,90' fill='#f00'/>")]
    [InlineData("<g transform='translate(10 10) scale(.8)'><rect width='100' height='100' fill='#f00'/></g>")]
    [InlineData("<rect width='80' height='80' fill='#f00' transform='matrix(1 0 0 1 10 10)'/>")]
    [InlineData("<rect x='10' y='10' width='80' height='80' fill='#f00' transform='rotate(90 50 50)'/>")]
    [InlineData(
        "<title>ตรา</title><desc>x</desc><circle cx='50' cy='50' r='45' fill='#F00' stroke-width='0' stroke='#00f'/>"
    )]
    [InlineData("<ellipse cx='50' cy='50' rx='45' ry='44' fill='red' class='st0' id='a'/>")]
    [InlineData("<line x1='50' y1='0' x2='50' y2='100' stroke='red' stroke-width='90'/>")]
    public void A_shape_is_drawn_however_it_is_written(string shapes)
    {
        using var drawn = Drawn($"{Open}>{shapes}</svg>");

        Assert.Equal(SKColors.Red, drawn.GetPixel(50, 50));
        Assert.Equal(SKColors.Red, drawn.GetPixel(50, 12));
        Assert.Equal(0, drawn.GetPixel(1, 50).Alpha);
    }

    /// <summary>A drawing program's own measures are not those of its drawing.</summary>
    [Theory]
    [InlineData("viewBox='0 0 100 100' width='100%' height='100%'")]
    [InlineData("viewBox='0 0 100 100' width='64mm' height='64mm'")]
    [InlineData("viewBox='0 0 100 100'")]
    [InlineData("width='100' height='100'")]
    [InlineData("width='100px' height='100px'")]
    public void A_drawing_fills_its_place_whatever_measures_it_says(string measures)
    {
        using var drawn = Drawn($"<svg xmlns='http://www.w3.org/2000/svg' {measures}><path d='M0 0h50v100H0z'/></svg>");

        Assert.Equal(SKColors.Black, drawn.GetPixel(48, 98));
        Assert.Equal(0, drawn.GetPixel(52, 98).Alpha);
    }

    [Fact]
    public void A_wide_drawing_stands_in_the_middle()
    {
        using var drawn = Drawn(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-50 0 200 100'><path d='M-50 0h200v100h-200z'/></svg>"
        );

        Assert.Equal(0, drawn.GetPixel(50, 20).Alpha);
        Assert.Equal(255, drawn.GetPixel(50, 50).Alpha);
        Assert.Equal(0, drawn.GetPixel(50, 80).Alpha);
    }

    [Theory]
    [InlineData("<text>อบต</text>")]
    [InlineData("<rect width='9' height='9' fill='url(#g)'/>")]
    [InlineData("<linearGradient id='g'/>")]
    [InlineData("<style>.a{fill:red}</style><path class='a' d='M0 0h9v9z'/>")]
    [InlineData("<use href='#a'/>")]
    [InlineData("<image href='data:image/png;base64,AA=='/>")]
    [InlineData("<g opacity='.5'><path d='M0 0h9v9z'/></g>")]
    [InlineData("<path d='M0 0h9v9z' filter='url(#f)'/>")]
    [InlineData("<path d='M0 0h9v9z' clip-path='url(#c)'/>")]
    [InlineData("<path d='M0 0h9v9z' display='none'/>")]
    [InlineData("<path d='M0 0h9v9z' style='fill:#f00 !important'/>")]
    [InlineData("<path d='M0 0h9v9z' stroke-dasharray='4'/>")]
    [InlineData("<path d='M0 0h9v9z' transform='skewX(9)'/>")]
    [InlineData("<path d='M0 0h9v9z' transform='rotate(1rad)'/>")]
    [InlineData("<circle cx='50%' cy='50%' r='50%'/>")]
    [InlineData("<rect width='9mm' height='9mm'/>")]
    [InlineData("<svg viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>")]
    [InlineData("<path d='M0 0h9v9z' fill='var(--a)'/>")]
    [InlineData("<path d='M0 0 วง'/>")]
    public void What_would_look_otherwise_is_not_drawn(string shapes) =>
        Assert.False(DrawingRaster.CanDraw($"{Open}>{shapes}</svg>"));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9v9z'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'><path d='M0 0h9v9z'/></svg>")]
    [InlineData(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' transform='scale(2)'><path d='M0 0'/></svg>"
    )]
    public void Nor_is_a_drawing_whose_place_is_not_known(string svg) => Assert.False(DrawingRaster.CanDraw(svg));

    private static SKBitmap Drawn(string svg)
    {
        Assert.True(DrawingRaster.CanDraw(svg));
        var bitmap = new SKBitmap(100, 100);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        DrawingRaster.Draw(svg, canvas, SKRect.Create(100, 100));
        return bitmap;
    }
}
