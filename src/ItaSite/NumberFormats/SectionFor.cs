namespace ItaSite.NumberFormats;

/// <summary>The section that shows a number.</summary>
/// <param name="SaysMinus">
/// Whether it is for negative numbers only, and so says itself that they are: the sign is left out.
/// </param>
internal sealed record SectionFor(FormatSection Section, bool SaysMinus);
