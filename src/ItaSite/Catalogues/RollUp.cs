namespace ItaSite.Catalogues;

/// <summary>How the scores of items, each all or nothing, become the score of their instrument.</summary>
internal enum RollUp
{
    /// <summary>
    /// A sub-indicator is the mean of its items, an indicator of its sub-indicators, an instrument of its indicators.
    /// </summary>
    MeanOfMeans,

    /// <summary>Every item of an instrument weighs the same.</summary>
    MeanOfItems,
}
