namespace ItaSite.Screening;

/// <summary>What parts two runs of digits.</summary>
internal enum DigitGap
{
    /// <summary>More than one number's own spelling allows.</summary>
    Apart,
    Space,
    Dash,
    Dot,
    Comma,

    /// <summary>The border between two cells of a table.</summary>
    Cell,
}
