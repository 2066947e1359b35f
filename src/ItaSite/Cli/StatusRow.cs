using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>One item of the work list.</summary>
/// <param name="Units">Titles; empty where the catalogue names none.</param>
internal sealed record StatusRow(ItemRecord Record, IReadOnlyList<string> Units, IReadOnlyList<StatusGap> Gaps)
{
    public string? Declared => Record.Page?.Declared is { } declared ? StateWords.Of(declared) : null;

    public static StatusRow Of(Register register, ItemRecord record, Language language) =>
        new(
            record,
            [.. register.Year.Catalogue.UnitsOf(record.Item).Select(unit => unit.Title)],
            [.. record.Lacking.Select(element => StatusGap.Of(record, element, language))]
        );

    /// <summary>As printed for people: two places, whatever the machine's culture.</summary>
    public static string Points(decimal points) => points.ToString("0.00");
}
