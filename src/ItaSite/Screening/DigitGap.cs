namespace ItaSite.Screening;

/// <summary>What parts two runs of digits; together, what may part those of one number.</summary>
[Flags]
internal enum DigitGap
{
    None = 0,

    /// <summary>More than one number's own spelling allows.</summary>
    Apart = 1,
    Space = 1 << 1,
    Dash = 1 << 2,
    Dot = 1 << 3,
    Comma = 1 << 4,
    Slash = 1 << 5,
    Underscore = 1 << 6,
    LineEnd = 1 << 7,

    /// <summary>The border between two cells of a table, or of two entries of a list.</summary>
    Cell = 1 << 8,

    /// <summary>The border between two rows of a table.</summary>
    Row = 1 << 9,

    /// <summary>Any other signs, or a wide space.</summary>
    Mark = 1 << 10,

    /// <summary>What binds two runs so closely that neither is a number of its own.</summary>
    Joined = Dash | Dot | Comma,

    /// <summary>How people part the groups of one number.</summary>
    InNumber = Space | Dash | Dot,

    /// <summary>Between boxes that hold a digit or a group each.</summary>
    InBoxes = Space | Dash | Cell,
}
