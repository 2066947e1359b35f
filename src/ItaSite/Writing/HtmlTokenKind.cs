namespace ItaSite.Writing;

internal enum HtmlTokenKind
{
    Text,

    /// <summary>The beginning or the end of an element.</summary>
    Tag,

    Comment,
}
