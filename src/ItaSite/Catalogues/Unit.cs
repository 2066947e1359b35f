namespace ItaSite.Catalogues;

/// <summary>A division of the agency that answers for items (กอง, สำนัก).</summary>
internal sealed record Unit(string Key, string Title);
