using ItaSite.Thai;

namespace ItaSite.Catalogues;

/// <summary>
/// What one fiscal year's assessment asks for: data, since it changes every year and by type of agency.
/// </summary>
/// <param name="Closed">
/// The last day of the assessment; from then on what is published stays as it is. Null while it is open.
/// </param>
/// <param name="Indexes">Other lists that the same evidence serves.</param>
internal sealed record Catalogue(
    FiscalYear Year,
    string Abbreviation,
    string Title,
    string AgencyType,
    string Source,
    DateOnly? Closed,
    RollUp RollUp,
    GradeScale? Grades,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Instrument> Instruments,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<CrossIndex> Indexes
)
{
    /// <summary>Nobody has checked it against the official handbook yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>For schools, whose year runs by terms; null where the year is the fiscal one.</summary>
    public AcademicYear? AcademicYear { get; init; }

    /// <summary>The days that the assessed year runs.</summary>
    public Period Whole => AcademicYear?.Whole ?? Year.Whole;

    /// <summary>What its year is called, before the number.</summary>
    public string KindOfYear => AcademicYear is null ? FiscalYear.Thai : AcademicYear.Thai;

    public IEnumerable<Item> Items =>
        Indicators.SelectMany(indicator => indicator.SubIndicators).SelectMany(sub => sub.Items);

    /// <summary>Whether there is anything for foreign readers to list.</summary>
    public bool HasEnglishTitles => Items.Any(item => item.EnglishTitle is not null);

    /// <summary>The instruments that look at what the agency publishes, by their short names.</summary>
    public string Disclosing =>
        string.Join(
            ", ",
            Indicators
                .Where(indicator => indicator.SubIndicators.Count > 0)
                .Select(indicator => indicator.Instrument)
                .Distinct()
        );

    /// <summary>The item a person means, however the code is typed.</summary>
    public Item? Find(string written) => Items.FirstOrDefault(item => item.Code.IsWritten(written));

    /// <summary>Who answers for an item, in the catalogue's order of units.</summary>
    public IEnumerable<Unit> UnitsOf(Item item) => Units.Where(unit => item.Responsible.Contains(unit.Key));
}
