namespace ItaSite.Tables;

/// <summary>What a column of a table holds, as its cells tell.</summary>
internal enum ColumnKind
{
    /// <summary>Words, or numbers that are names: codes, telephones, order numbers with a stroke.</summary>
    Text,

    /// <summary>Amounts and counts; a dash or an empty cell among them is none.</summary>
    Number,

    Date,
}
