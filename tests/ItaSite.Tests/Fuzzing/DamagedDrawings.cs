using System.Text;
using ItaSite.Css;
using ItaSite.Diagnostics;
using ItaSite.Svg;

namespace ItaSite.Tests.Fuzzing;

/// <summary>Drawings and style sheets, damaged at random.</summary>
public class DamagedDrawings
{
    private const string Drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>a{fill:url(#g)}</style><g id='g'>"
        + "<path d='M0 0L9 9z' style='fill:red'/><use href='#p'/></g><text>ก &amp; ข</text></svg>";

    [Fact]
    public void What_is_written_of_a_drawing_reads_the_same_again() =>
        Fuzz.Each(
            "drawings",
            Mutated.Text(Drawing),
            text =>
            {
                if (Written(text) is not { } once)
                    return;

                Assert.Equal(once, Written(once));
                Assert.DoesNotContain("<script", once, StringComparison.OrdinalIgnoreCase);
                Still.Drawing(once);
            },
            few: 100,
            share: 60
        );

    [Fact]
    public void What_a_style_sheet_loads_stands_in_it() =>
        Fuzz.Each(
            "style sheets",
            Mutated.Text(
                "@import 'a.css';a{background:url(b.png) image-set('c.png' 1x)}/* x */b::after{content:\"\\72\"}"
            ),
            css =>
            {
                var loads = CssLoads.In(css).ToList();
                Assert.Equal(loads, CssLoads.In(css));
                Assert.All(loads, load => Assert.InRange(load.Index, 0, css.Length));
            },
            few: 100,
            share: 70
        );

    private static string? Written(string text)
    {
        var diagnostics = new DiagnosticBag();
        var read = SvgReader.Read(Encoding.UTF8.GetBytes(text), "a.svg", diagnostics);
        Assert.True(read is not null || diagnostics.Count > 0, text);
        return read?.Text;
    }
}
