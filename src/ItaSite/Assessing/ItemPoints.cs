using ItaSite.Catalogues;

namespace ItaSite.Assessing;

/// <summary>
/// What one item weighs in the assessment's 100 points, by the catalogue's weights and its way of adding up.
/// </summary>
internal static class ItemPoints
{
    public static decimal Of(Catalogue catalogue, Indicator indicator, SubIndicator sub)
    {
        var instrument = catalogue.Instruments.FirstOrDefault(instrument => instrument.Id == indicator.Instrument);
        if (instrument is null)
            return 0;

        var indicators = catalogue.Indicators.Where(other => other.Instrument == instrument.Id).ToList();
        return catalogue.RollUp == RollUp.MeanOfItems
            ? instrument.Weight
                / Math.Max(1, indicators.SelectMany(other => other.SubIndicators).Sum(other => other.Items.Count()))
            : instrument.Weight / indicators.Count / indicator.SubIndicators.Count / Math.Max(1, sub.Items.Count());
    }
}
