using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Building;

/// <summary>Writes the ready-to-fill text of a new page.</summary>
internal static class PageStarter
{
    /// <summary>An item's page with a heading for each of its elements; null with the reason among the diagnostics if the site's current year has no such item.</summary>
    public static Diagnosed<NewFile?> ForItem(SourceTree tree, string code) => new(null, []);

    /// <summary>A news page dated <paramref name="date"/>.</summary>
    /// <param name="slug">Latin letters, digits and dashes; becomes part of the address.</param>
    public static NewFile ForNews(string title, DateOnly date, string slug) => new("", "");
}
