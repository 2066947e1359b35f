namespace ItaSite.Tables;

/// <summary>What a form promises of its figures; columns are named by their keys.</summary>
internal abstract record FormCheck
{
    /// <summary>A row of totals states the sum of the rows it closes.</summary>
    internal sealed record Totals(IReadOnlyList<string> Columns) : FormCheck;

    /// <summary>In each row some columns add up to another: done and in progress are all.</summary>
    internal sealed record AddsUp(IReadOnlyList<string> Parts, string Whole) : FormCheck;

    /// <summary>In each row an amount is no more than any of the others.</summary>
    internal sealed record AtMost(string Column, IReadOnlyList<string> Limits) : FormCheck;

    /// <summary>
    /// In each row what one column names stands among what another lists: the winner among the bidders.
    /// </summary>
    internal sealed record OneOf(string Column, string Among) : FormCheck;

    /// <summary>
    /// A date lies in the month that the table's own title names; in the page's period if it names none.
    /// </summary>
    internal sealed record Within(string Column) : FormCheck;

    /// <summary>No two rows, of this table or of another of its form on the page, say the same.</summary>
    internal sealed record Unique(string Column) : FormCheck;

    /// <summary>Every month of the page's period has its row, or a table of its own.</summary>
    internal sealed record EveryMonth(string? Column) : FormCheck;
}
