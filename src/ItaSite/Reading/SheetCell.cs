using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>A cell of a sheet as it stands there.</summary>
/// <param name="Decimals">Of a number: how many its format or its writer shows.</param>
/// <param name="IsPercent">Its number counts hundredths: 25 for 25 %.</param>
/// <param name="Fault">What Excel shows in its stead, such as #REF!; null for a sound cell.</param>
internal sealed record SheetCell(string Text, decimal? Number = null, DateOnly? Date = null, int Decimals = 0, bool IsPercent = false, string? Fault = null)
{
    /// <summary>The fault of a formula without a stored value, as programs that only write formulas leave it.</summary>
    public const string FormulaWithoutValue = "=";

    public static readonly SheetCell Empty = new("");

    /// <summary>Null for a cell without a link or a stroke.</summary>
    public CellMarks? Marks { get; init; }

    /// <summary>Where the office's link leads that no visitor can follow; null if there is none.</summary>
    public string? LostLink { get; init; }

    public bool IsBlank => Text.Length == 0 && Fault is null;

    /// <param name="target">As the office wrote it; null for no link.</param>
    public SheetCell LinkedTo(string? target)
    {
        if (IsBlank || target is null)
            return this;

        return PublicAddress.Of(target) is { } address
            ? this with { Marks = (Marks ?? new CellMarks(null, IsStruck: false, [])) with { Link = address } }
            : this with { LostLink = target };
    }

}
