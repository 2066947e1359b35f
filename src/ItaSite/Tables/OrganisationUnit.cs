namespace ItaSite.Tables;

/// <summary>A unit or post of an organisation.</summary>
/// <param name="Note">What stands under its name, such as the post of its head; null if nothing.</param>
/// <param name="Below">Those that report to it, by their place in <see cref="OrganisationTree.Units"/>.</param>
internal sealed record OrganisationUnit(string Name, string? Note, IReadOnlyList<int> Below);
