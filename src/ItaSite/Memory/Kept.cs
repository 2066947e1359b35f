namespace ItaSite.Memory;

/// <summary>A value, and the last build that asked for it.</summary>
internal sealed class Kept<TValue>(TValue value)
{
    public TValue Value => value;

    public int AskedIn { get; set; }
}
