using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>Personal data that a page shows on purpose.</summary>
/// <param name="Written">The number, address or name, as its author wrote it.</param>
/// <param name="Place">Where the page's front matter names it.</param>
internal sealed record PersonalDataPermission(string Written, string Reason, Place Place);
