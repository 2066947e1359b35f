using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>The settings as written, and the theme that they choose.</summary>
internal sealed record SiteSettings(SourceText Source, ConfigDraft Config, Theme Theme)
{
    /// <param name="baseUrl">Takes the place of the settings' own, if given.</param>
    /// <returns>Null if there are no settings, or no content that they could be of.</returns>
    public static SiteSettings? Read(SourceTree tree, string? baseUrl, BuildMemory memory, DiagnosticBag diagnostics)
    {
        if (tree.Find(SourceTree.ConfigFile) is not { } file)
            return null;

        var (read, problems) = memory
            .Of(static ((Same<SourceFile> File, string? BaseUrl) of) => ReadConfig(of.File.Value, of.BaseUrl))
            .Of((file, baseUrl));
        diagnostics.AddRange(problems);
        if (read is not var (source, config))
            return null;

        var theme = ThemeInColours.Of(
            ThemeReader.Read(tree, config, memory, diagnostics),
            config.Face,
            memory,
            diagnostics
        );
        if (tree.Under(SourceTree.Content).Any())
            return new SiteSettings(source, config, theme);

        diagnostics.Add(
            Diagnostic.At(
                Place.TopOf(source.File),
                FileProblems.ContentFolderIsMissing,
                SourceTree.Content.TrimEnd('/')
            )
        );
        return null;
    }

    private static Diagnosed<(SourceText Source, ConfigDraft Config)?> ReadConfig(SourceFile file, string? baseUrl)
    {
        var diagnostics = new DiagnosticBag();
        return new(
            SourceText.Read(file, diagnostics) is { } source
                ? (source, ConfigReader.Read(source, baseUrl, diagnostics))
                : null,
            diagnostics
        );
    }

    /// <summary>Checks that the settings' year can be published, with the survey that it asks for.</summary>
    /// <returns>Whether the year has a catalogue, or neither is there.</returns>
    public bool CheckYear(SourceTree tree, IReadOnlyList<YearDraft> years, DiagnosticBag diagnostics)
    {
        if (Config.FiscalYear is not { } wanted)
        {
            if (years is [var first, ..])
                diagnostics.Add(
                    Diagnostic.At(
                        Config.FiscalYearPlace,
                        SettingsProblems.YearIsNotNamed,
                        SourceTree.CatalogueOf(first.Catalogue.Year)
                    )
                );

            return years.Count == 0;
        }

        if (years.FirstOrDefault(year => year.Catalogue.Year == wanted) is not { } current)
        {
            var expected = SourceTree.CatalogueOf(wanted);
            if (wanted.BuddhistYear > 0 && tree.Find(expected) is null)
                diagnostics.Add(
                    Diagnostic.At(
                        Config.FiscalYearPlace,
                        SettingsProblems.YearHasNoCatalogue,
                        wanted.ToString(),
                        expected
                    )
                );

            return false;
        }

        if (!Config.Eit.IsGiven && current.Catalogue.Instruments.Any(instrument => instrument.Id == "EIT"))
            diagnostics.Add(
                Diagnostic.At(Place.TopOf(Source.File), SettingsProblems.EitAddressIsMissing) with
                {
                    Severity = Severity.Warning,
                }
            );

        return true;
    }
}
