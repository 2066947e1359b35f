using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>A file of a year's folder names the year that the folder is named after.</summary>
internal static class FolderYear
{
    private const string Key = "fiscal-year";

    /// <summary>Reads the file's <c>fiscal-year</c>, which must be there.</summary>
    public static void Check(MapReader fields, FiscalYear folderYear)
    {
        if (fields.Number(Key) is not 0 and var year)
            Compare(fields, new FiscalYear(year), folderYear);
    }

    /// <summary>As <see cref="Check"/>, where the file may leave it out.</summary>
    public static void CheckIfGiven(MapReader fields, FiscalYear folderYear)
    {
        if (fields.Word(Key) is not null && fields.Year(Key) is { } year)
            Compare(fields, year, folderYear);
    }

    private static void Compare(MapReader fields, FiscalYear year, FiscalYear folderYear)
    {
        if (year != folderYear)
            fields.Report(
                fields.PlaceOf(Key),
                CatalogueProblems.YearDiffersFromFolder,
                year.ToString(),
                folderYear.ToString()
            );
    }
}
