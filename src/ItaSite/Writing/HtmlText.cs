namespace ItaSite.Writing;

/// <summary>Text that is HTML already; everything else that is printed is escaped.</summary>
internal sealed record HtmlText(string Value)
{
    public static readonly HtmlText Nothing = new("");

    public static HtmlText Join(string between, IEnumerable<HtmlText> pieces) =>
        new(string.Join(between, pieces.Select(piece => piece.Value)));
}
