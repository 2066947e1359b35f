namespace ItaSite.Markdown;

internal enum RawHtmlKind
{
    Text,
    Start,
    End,
    Whole,
    Comment,
    Declaration,
}
