using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>What one item weighs in the assessment's 100 points: an item scores all or nothing, a sub-indicator is the mean of its items, an indicator of its sub-indicators, an instrument of its indicators.</summary>
internal static class ItemPoints
{
    public static decimal Of(Catalogue catalogue, Indicator indicator, SubIndicator sub)
    {
        var instrument = catalogue.Instruments.FirstOrDefault(instrument => instrument.Id == indicator.Instrument);
        if (instrument is null)
            return 0;

        var indicators = catalogue.Indicators.Count(other => other.Instrument == instrument.Id);
        return instrument.Weight / indicators / indicator.SubIndicators.Count / Math.Max(1, sub.Items.Count());
    }
}
