namespace ItaSite.Data;

/// <summary>How a value of one text is written.</summary>
internal enum ScalarForm
{
    Plain,
    SingleQuoted,
    DoubleQuoted,

    /// <summary>In lines of its own, behind | or &gt;.</summary>
    Lines,
}
