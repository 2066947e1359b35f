namespace ItaSite.Writing;

/// <summary>A piece of HTML, by its place in it.</summary>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
