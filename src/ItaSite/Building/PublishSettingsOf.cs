using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Building;

/// <summary>What the settings say of publishing, for a command that sends what was built before.</summary>
internal static class PublishSettingsOf
{
    /// <param name="settings">site.config.json.</param>
    /// <returns>With the site's own address, and all that is wrong with the settings.</returns>
    public static Diagnosed<(PublishSettings Publish, string? BaseUrl)> Read(SourceFile settings)
    {
        var diagnostics = new DiagnosticBag();
        var read = SourceText.Read(settings, diagnostics) is { } source
            ? ConfigReader.Read(source, baseUrl: null, diagnostics)
            : null;
        return new((read?.Publish ?? PublishSettings.None, read?.BaseUrl), [.. diagnostics]);
    }
}
