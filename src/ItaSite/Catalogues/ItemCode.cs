using System.Globalization;
using ItaSite.Thai;

namespace ItaSite.Catalogues;

/// <summary>The code of an item as its catalogue writes it, such as O12.</summary>
internal readonly record struct ItemCode(string Value) : IComparable<ItemCode>
{
    /// <summary>The name of the item's page in its year's folder, without extension.</summary>
    public string Slug => Value.ToLowerInvariant();

    /// <summary>
    /// Whether a person's spelling means this item. Offices type the letter O as the digit 0 or ๐, add zeros, and use
    /// Thai digits.
    /// </summary>
    public bool IsWritten(string text) => Core(Value) == Core(text);

    /// <summary>By the letters, then by the number: O2 before O12.</summary>
    public int CompareTo(ItemCode other)
    {
        var (letters, number) = Split();
        var (otherLetters, otherNumber) = other.Split();
        var byLetters = string.CompareOrdinal(letters, otherLetters);
        return byLetters != 0 ? byLetters : number.CompareTo(otherNumber);
    }

    public override string ToString() => Value;

    private static string Core(string text) => ThaiDigits.ToArabic(text).Trim().ToUpperInvariant().TrimStart('O', '0');

    private (string Letters, int Number) Split()
    {
        var digits = Value.AsSpan().IndexOfAnyInRange('0', '9');
        return
            digits >= 0
            && int.TryParse(Value.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (Value[..digits], number)
            : (Value, 0);
    }
}
