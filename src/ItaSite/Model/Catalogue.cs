namespace ItaSite.Model;

/// <summary>What one fiscal year's assessment asks for: data, since it changes every year and by type of agency.</summary>
internal sealed record Catalogue(
    FiscalYear Year,
    string Abbreviation,
    string Title,
    string AgencyType,
    string Source,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<Instrument> Instruments,
    IReadOnlyList<Indicator> Indicators)
{
    public IEnumerable<Item> Items => Indicators.SelectMany(indicator => indicator.SubIndicators).SelectMany(sub => sub.Items);

    /// <summary>The item a person means, however the code is typed.</summary>
    public Item? Find(string written) => Items.FirstOrDefault(item => item.Code.IsWritten(written));

    /// <summary>Who answers for an item, in the catalogue's order of units.</summary>
    public IEnumerable<Unit> UnitsOf(Item item) => Units.Where(unit => item.Responsible.Contains(unit.Key));
}
