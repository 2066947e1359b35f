namespace ItaSite.Catalogues;

/// <param name="AtLeast">Points of 100 of the whole assessment.</param>
/// <param name="EachAtLeast">
/// What every instrument must reach by itself, of 100; null where only the total counts.
/// </param>
internal sealed record Grade(string Title, decimal AtLeast, decimal? EachAtLeast);
