using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <param name="Place">Where the settings name its destination.</param>
internal sealed record MenuEntry(string Title, Destination Destination, Place Place);
