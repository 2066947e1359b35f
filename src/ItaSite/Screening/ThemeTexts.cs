using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>What a theme writes on every page, and what its style sheets, scripts and drawings hold.</summary>
internal static class ThemeTexts
{
    /// <summary>Of a number with one sign between its groups; figures of drawings stand further apart.</summary>
    private const int LongestSpelling = 17;

    public static IReadOnlyList<(PersonalDatum Datum, Place Place)> DataIn(Theme theme) =>
        [
            .. theme
                .Templates.Values.Concat(theme.Partials.Values)
                .SelectMany(template => DataIn(new SourceText(template.Source, template.Text))),
            .. theme
                .Assets.Values.SelectMany(asset => asset.Parts)
                .SelectMany(DataIn)
                .Where(found =>
                    found.Datum.Kind == PersonalKind.CitizenNumber
                    && found.Datum.End - found.Datum.Start <= LongestSpelling
                ),
        ];

    private static IEnumerable<(PersonalDatum Datum, Place Place)> DataIn(SourceText source) =>
        WrittenData.In(source, null).Select(datum => (datum, source.PlaceAt(datum.Start)));
}
