using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Data;

/// <summary>The years, dates and periods of a map, as offices write them.</summary>
internal static class MapTimes
{
    /// <summary>Null, with a diagnostic, if it is absent or no year.</summary>
    public static FiscalYear? Year(this MapReader fields, string key)
    {
        var text = fields.RequiredWord(key);
        if (FiscalYear.TryRead(text, out var year))
            return year;

        if (text.Length > 0)
            fields.Report(fields.PlaceOf(key), CatalogueProblems.YearIsWrong, key, text);

        return null;
    }

    public static DateOnly? Date(this MapReader fields, string key)
    {
        var text = fields.Word(key);
        if (text is null)
            return null;

        if (ThaiDateReader.TryRead(text, out var date))
            return date;

        ReportTime(fields, key, text, DataProblems.DateIsWrong);
        return null;
    }

    /// <param name="academic">The days of school years, where a catalogue sets them.</param>
    public static Period? Period(this MapReader fields, string key, AcademicYear? academic = null)
    {
        var text = fields.Word(key);
        if (text is null)
            return null;

        if (PeriodReader.TryRead(text, out var period, academic))
            return period;

        ReportTime(fields, key, text, DataProblems.PeriodIsWrong);
        return null;
    }

    private static void ReportTime(MapReader fields, string key, string text, Problem problem)
    {
        if (YearlessTime.WithYear(text, fields.PlaceOf(key).File) is { } whole)
            fields.Report(fields.PlaceOf(key), FreshSiteProblems.YearIsMissing, text, whole);
        else
            fields.Report(fields.PlaceOf(key), problem, text);
    }
}
