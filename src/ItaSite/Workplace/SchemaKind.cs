namespace ItaSite.Workplace;

/// <summary>How a form asks for a value of a schema.</summary>
internal enum SchemaKind
{
    Text,
    Number,
    Flag,
    Choice,
    Date,
    Map,
    List,

    /// <summary>Something that only the text can show.</summary>
    Other,
}
