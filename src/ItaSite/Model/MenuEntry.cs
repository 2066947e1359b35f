namespace ItaSite.Model;

internal sealed record MenuEntry(string Title, Destination Destination);
