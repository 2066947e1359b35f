namespace ItaSite.Css;

internal enum CssTokenKind
{
    Space,

    /// <summary>Parts what stands beside it, and says nothing.</summary>
    Comment,
    Identifier,

    /// <summary>A name and the bracket that opens behind it.</summary>
    Function,
    AtKeyword,
    Hash,
    String,

    /// <summary>An address without quotation marks in <c>url(…)</c>, to its closing bracket.</summary>
    Url,

    /// <summary>A number with its unit or percent sign, as written.</summary>
    Number,
    Open,
    Close,
    Colon,
    Semicolon,
    Comma,

    /// <summary>Any other sign.</summary>
    Sign,

    /// <summary>A string or an address that breaks off: browsers give up what it stands in.</summary>
    Broken,
}
