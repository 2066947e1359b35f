namespace ItaSite.Screening;

/// <summary>A place where a name may be meant.</summary>
internal sealed record NearMiss(int Start, int Length, int Distance)
{
    /// <summary>Fewer slips, and among as many, the same length as the name.</summary>
    public bool IsNearerThan(NearMiss? other, CanonicalName name) =>
        other is null
        || Distance < other.Distance
        || (
            Distance == other.Distance
            && Math.Abs(Length - name.Text.Length) < Math.Abs(other.Length - name.Text.Length)
        );
}
