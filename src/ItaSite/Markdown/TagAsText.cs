using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>Looks like a tag, but is shown as the text that it is.</summary>
internal sealed class TagAsText : LiteralInline
{
    public TagAsText(string tag)
        : base(tag)
    {
        Tag = tag;
        IsClosed = true;
    }

    public string Tag { get; }
}
