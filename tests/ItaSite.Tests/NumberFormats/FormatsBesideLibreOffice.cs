using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using ItaSite.NumberFormats;

namespace ItaSite.Tests.NumberFormats;

/// <summary>
/// What LibreOffice shows is what a page shows: random numbers under random formats, and every built-in format in
/// Thailand.
/// </summary>
public partial class FormatsBesideLibreOffice
{
    /// <summary>ITA_PAIRS asks for a longer run.</summary>
    private static readonly int Pairs = int.TryParse(
        Environment.GetEnvironmentVariable("ITA_PAIRS"),
        CultureInfo.InvariantCulture,
        out var asked
    )
        ? asked
        : 240;

    /// <summary>ITA_SEED asks for other pairs.</summary>
    private static readonly string Seed = Environment.GetEnvironmentVariable("ITA_SEED") ?? "0000000000G1";

    private static readonly FormatHabits ThaiMachine = new(FormatLanguage.Thai, HasBuddhistYears: false);

    [Fact]
    public void Random_numbers_look_as_they_do_in_LibreOffice()
    {
        var pairs = RandomFormats.Any.Array[Pairs].Single(_ => true, Seed);
        var workbook = new FormattedWorkbook();
        foreach (var (value, format) in pairs)
            workbook.Add((value, format));

        var shown = LibreOffice.Show(workbook.Bytes(), "en-US");

        Assert.Equal(pairs.Length, shown.Count);
        var differing = pairs
            .Zip(
                shown,
                (pair, office) =>
                    (
                        Pair: pair,
                        Office: Folded(office[0]),
                        Ours: Folded(Shown(pair.Value, pair.Format, FormatHabits.English))
                    )
            )
            .Where(pair => pair.Office != pair.Ours)
            .Select(pair =>
                FormattableString.Invariant(
                    $"{pair.Pair.Value:R} under {pair.Pair.Format}: {pair.Ours}, in LibreOffice {pair.Office}"
                )
            )
            .ToList();
        Assert.True(differing.Count == 0, string.Join('\n', differing));
    }

    [Fact]
    public void Built_in_formats_look_as_they_do_in_Thailand()
    {
        double[] values = [44835.354166667, 1234.5, 0, -1234.5];
        var cells = (
            from id in Enumerable.Range(0, 82)
            from value in values
            where !(value < 61 && IsDay(id))
            select (id, value)
        ).ToList();
        var workbook = new FormattedWorkbook();
        foreach (var (id, value) in cells)
            workbook.Add((value, id));

        var shown = LibreOffice.Show(workbook.Bytes(), "th-TH");

        Assert.Equal(
            cells.Zip(shown, (cell, office) => $"{cell.id} {cell.value} {Folded(office[0])}"),
            cells.Select(cell =>
                $"{cell.id} {cell.value} {Folded(Shown(cell.value, BuiltInFormats.Of(cell.id), ThaiMachine))}"
            )
        );
    }

    private static bool IsDay(int id) =>
        NumberFormat.Read(BuiltInFormats.Of(id))!.For(0).Section is { IsDateOrTime: true };

    private static string Shown(double value, string format, FormatHabits habits) =>
        NumberFormat.Read(format)?.Show(value, habits) ?? "#####";

    /// <summary>A page has no room for spaces, and LibreOffice no point behind a whole number.</summary>
    private static string Folded(string shown) => Spaces().Replace(PointAlone().Replace(shown, ""), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\.(?![0-9๐-๙])")]
    private static partial Regex PointAlone();
}
