using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Data;

/// <summary>The numbers of a map, in Thai digits or in Arabic ones.</summary>
internal static class MapNumbers
{
    /// <summary>A whole number.</summary>
    public static int Number(this MapReader fields, string key)
    {
        var number = fields.Decimal(key);
        if (number != decimal.Truncate(number))
            fields.Report(fields.PlaceOf(key), CatalogueProblems.NumberIsNotWhole, key, fields.Word(key)!);

        return (int)number;
    }

    /// <summary>A whole number of at least one.</summary>
    public static int Count(this MapReader fields, string key)
    {
        var before = fields.Diagnostics.Count;
        var number = fields.Number(key);
        if (number < 1 && fields.Diagnostics.Count == before)
            fields.Report(fields.PlaceOf(key), CatalogueProblems.CountIsZero, key);

        return Math.Max(1, number);
    }

    public static decimal Decimal(this MapReader fields, string key)
    {
        var text = fields.RequiredWord(key);
        if (
            decimal.TryParse(
                ThaiDigits.ToArabic(text),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            ) && number is >= 0 and <= int.MaxValue
        )
            return number;

        if (text.Length > 0)
            fields.Report(fields.PlaceOf(key), DataProblems.NumberIsWrong, key, text);

        return 0;
    }
}
