using System.Runtime.CompilerServices;
using System.Text;

namespace ItaSite.Writing;

/// <summary>
/// Writes HTML: the letters of an interpolated text are markup, and every value in it is escaped, unless it is HTML
/// already.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder text = new();

    public HtmlText Written => new(text.ToString());

    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] HtmlPiece piece) => piece.Writer;

    public void Append(string markup) => text.Append(markup);
}
