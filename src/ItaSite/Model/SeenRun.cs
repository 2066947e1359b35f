namespace ItaSite.Model;

/// <summary>Letters of a <see cref="SeenText"/> that stand in the source side by side too.</summary>
/// <param name="Index">Of the first in the text; the run ends where the next begins.</param>
/// <param name="Position">Of the first in the source.</param>
/// <param name="IsOne">The source writes all of them in another way, as a whole.</param>
internal readonly record struct SeenRun(int Index, int Position, bool IsOne);
