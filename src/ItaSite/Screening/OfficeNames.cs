using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>
/// Names in a document's properties that are nobody's: the agency, its units, and what programs fill in.
/// </summary>
internal sealed class OfficeNames(Site site)
{
    private static readonly HashSet<string> OfPrograms = new(StringComparer.OrdinalIgnoreCase)
    {
        "user",
        "users",
        "admin",
        "administrator",
        "owner",
        "windows user",
        "microsoft office user",
        "microsoft",
        "unknown",
        "anonymous",
        "author",
        "guest",
        "pc",
        "python-docx",
        "openpyxl",
        "libreoffice",
        "libreoffice.org",
        "acer",
        "asus",
        "dell",
        "hp",
        "lenovo",
        "toshiba",
    };

    private readonly string[] agency =
    [
        .. new[] { site.Config.Agency.Name, site.Config.Agency.ShortName, site.Config.Agency.EnglishName }
            .OfType<string>()
            .Where(name => name.Length > 0),
    ];
    private readonly HashSet<string> units =
    [
        .. site.Years.SelectMany(year => year.Catalogue.Units).Select(unit => unit.Title),
    ];

    public bool Hold(string name) =>
        OfPrograms.Contains(name)
        || units.Contains(name)
        || agency.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
