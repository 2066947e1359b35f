namespace ItaSite.Catalogues;

/// <param name="Title">Null where the year's source does not state it.</param>
/// <param name="Doubt">What is not certain about it, for the people who keep the catalogue.</param>
internal sealed record Indicator(
    string Id,
    string Instrument,
    string? Title,
    string? Doubt,
    IReadOnlyList<SubIndicator> SubIndicators
)
{
    public SourcedNote? Note { get; init; }
}
