using ItaSite.Model;
using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>A cell of a sheet as it stands there.</summary>
/// <param name="Decimals">Of a number: how many its format or its writer shows.</param>
/// <param name="IsPercent">Its number counts hundredths: 25 for 25 %.</param>
/// <param name="Fault">What Excel shows in its stead, such as #REF!; null for a sound cell.</param>
internal sealed record SheetCell(
    string Text,
    decimal? Number = null,
    DateOnly? Date = null,
    int Decimals = 0,
    bool IsPercent = false,
    string? Fault = null
)
{
    /// <summary>The fault of a formula without a stored value, as programs that only write formulas leave it.</summary>
    public const string FormulaWithoutValue = "=";

    public static readonly SheetCell Empty = new("");

    /// <summary>Null for a cell without a link or a stroke.</summary>
    public CellMarks? Marks { get; init; }

    /// <summary>Where the office's link leads that no visitor can follow; null if there is none.</summary>
    public string? LostLink { get; init; }

    /// <summary>
    /// Whether its number is printed as it stands here: its format said how, or somebody typed it as text.
    /// </summary>
    public bool IsAsShown { get; init; }

    /// <summary>Null for a cell without a format of its own.</summary>
    public StoredNumber? Stored { get; init; }

    /// <summary>What its format writes beside the number, such as กม.; null if nothing.</summary>
    public string? Words { get; init; }

    /// <summary>Whether its format shows nothing of what it holds.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How often its format divides by a thousand without saying so.</summary>
    public int Thousands { get; init; }

    /// <summary>A format that nobody understands; its number is shown as if it had none.</summary>
    public string? UnknownFormat { get; init; }

    /// <summary>A plain number that is a year of the Buddhist era.</summary>
    public bool IsBuddhistYear => this is { Decimals: 0, Number: >= 2400 and <= 2700 };

    public bool IsBlank => Text.Length == 0 && Fault is null;

    /// <param name="target">As the office wrote it; null for no link.</param>
    public SheetCell LinkedTo(string? target)
    {
        if (IsBlank || target is null)
            return this;

        return PublicAddress.Of(target) is { } address
            ? this with
            {
                Marks = (Marks ?? new CellMarks(null, IsStruck: false, [])) with { Link = address },
            }
            : this with
            {
                LostLink = target,
            };
    }
}
