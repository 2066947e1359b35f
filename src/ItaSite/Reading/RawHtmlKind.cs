namespace ItaSite.Reading;

internal enum RawHtmlKind
{
    Text,
    Start,
    End,
    Whole,
    Comment,
    Declaration,
}
