namespace ItaSite.Markdown;

/// <param name="Index">Where it begins.</param>
/// <param name="Text">As written.</param>
/// <param name="Name">The element's, in small letters; empty for what is no tag.</param>
internal sealed record RawHtmlPart(RawHtmlKind Kind, int Index, string Text, string Name)
{
    public bool IsTag => Kind is RawHtmlKind.Start or RawHtmlKind.End or RawHtmlKind.Whole;
}
