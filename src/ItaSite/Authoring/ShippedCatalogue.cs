using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>A catalogue that the program carries.</summary>
/// <param name="Name">The type of agency and the year: <c>local-2569</c>.</param>
internal sealed record ShippedCatalogue(string Name, FiscalYear Year, SourceFile File)
{
    private const string Prefix = "catalogues/";

    /// <summary>The type of agency whose own years are the repository's.</summary>
    private const string OwnType = "subdistrict";

    /// <summary>Made of research: nobody has compared it with the official handbook yet.</summary>
    public bool IsDraft => SourceText.Read(File, []) is { } text && CatalogueReader.Read(text, Year, []).IsDraft;

    /// <summary>By year.</summary>
    public static IReadOnlyList<ShippedCatalogue> All() =>
        [
            .. Others()
                .Concat(
                    StarterSite
                        .Files()
                        .Under(SourceTree.Years)
                        .Where(file => file.Name == SourceTree.CatalogueFile)
                        .Select(Own)
                )
                .OrderBy(shipped => shipped.Year)
                .ThenBy(shipped => shipped.Name, StringComparer.Ordinal),
        ];

    private static ShippedCatalogue Own(SourceFile file)
    {
        var year = YearOf(file.Path.Split('/')[^2]);
        return new ShippedCatalogue($"{OwnType}-{year}", year, file);
    }

    private static IEnumerable<ShippedCatalogue> Others()
    {
        var assembly = typeof(ShippedCatalogue).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Other(name[Prefix.Length..], () => assembly.GetManifestResourceStream(name)!));
    }

    private static ShippedCatalogue Other(string name, Func<Stream> open)
    {
        using var stream = open();
        return new ShippedCatalogue(
            name,
            YearOf(name.Split('-')[^1]),
            new SourceFile($"{name}.yaml", stream.Length, open)
        );
    }

    private static FiscalYear YearOf(string text) => FiscalYear.TryRead(text, out var year) ? year : default;
}
