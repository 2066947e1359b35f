namespace ItaSite.Importing;

/// <summary>A column of a dropped table in which something stands.</summary>
/// <param name="Head">As the table has it.</param>
/// <param name="Names">All names of it that the form knows, and its own.</param>
/// <param name="Cells">Of its entries, those that hold something.</param>
internal sealed record ShownColumn(string Head, IReadOnlyList<string> Names, IReadOnlyList<string> Cells)
{
    /// <summary>Names of persons hold letters of other words: นายก stands in them by chance.</summary>
    public bool IsOfPersons =>
        Head.Contains("ชื่อ", StringComparison.Ordinal) && !Head.Contains("ชื่อโครงการ", StringComparison.Ordinal);
}
