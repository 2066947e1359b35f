namespace ItaSite.Screening;

/// <summary>Personal data found in a text.</summary>
/// <param name="Shown">As a message may say it.</param>
internal sealed record PersonalDatum(PersonalKind Kind, int Start, int End, string Written, string Shown)
{
    public string Key => PersonalKey.Of(Written);
}
