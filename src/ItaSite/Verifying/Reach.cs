namespace ItaSite.Verifying;

/// <summary>How a page reaches out, the most harmful first.</summary>
internal enum Reach
{
    Script,
    InlineScript,
    Frame,
    Form,
    Refresh,
    Base,
    Style,
    Picture,
    Link,
}
