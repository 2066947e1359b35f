using System.Globalization;
using System.Text;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>What the cells of a sheet store, before any format shows it: a line a row, a tab between cells.</summary>
/// <param name="inflation">A small string named by a million cells is as large as a million strings.</param>
internal sealed class StoredText(Inflation inflation)
{
    /// <summary>A number shorter than this is written in full anyway.</summary>
    private const int ShortestExponent = 10;

    private readonly StringBuilder text = new();

    public void BeginRow()
    {
        if (text.Length > 0)
            text.Append('\n');
    }

    public void Add(string value)
    {
        inflation.Append(text, AsPlain(value) ?? value);
        text.Append('\t');
    }

    public override string ToString() => text.Length == 0 ? "" : $"{text}\n";

    /// <summary>A whole number that the file writes with an exponent, digit by digit.</summary>
    private static string? AsPlain(string value) =>
        value.Length >= ShortestExponent
        && value.Contains('E', StringComparison.Ordinal)
        && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number == decimal.Truncate(number)
            ? number.ToString("0")
            : null;
}
