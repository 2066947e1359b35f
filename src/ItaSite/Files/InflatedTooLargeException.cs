namespace ItaSite.Files;

#pragma warning disable CA1032 // thrown in one place and caught in this room: it has nothing to say but itself
/// <summary>A document unpacks into more than <see cref="Inflation.Limit"/>.</summary>
internal sealed class InflatedTooLargeException : Exception;
#pragma warning restore CA1032
