namespace ItaSite.Tables;

/// <summary>What a row of a table is for.</summary>
internal enum RowKind
{
    Entry,

    /// <summary>A heading over the rows that follow: one text, alone in its row.</summary>
    Group,

    /// <summary>รวม, รวมทั้งสิ้น: what the rows above add up to.</summary>
    Total,
}
