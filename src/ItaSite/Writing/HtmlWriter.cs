using System.Diagnostics;
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

    /// <param name="piece">Has written itself by the time that it is handed over.</param>
    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] HtmlPiece piece)
    {
        Debug.Assert(piece.Writer == this);
        return this;
    }

    public void Append(string markup) => text.Append(markup);
}
