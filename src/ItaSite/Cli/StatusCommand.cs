using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Cli;

/// <summary><c>ita status</c>: the register as a work list; warnings do not make it fail.</summary>
internal static class StatusCommand
{
    public const string ByPoints = "points";
    public const string ByItem = "item";
    public const string ByUnit = "unit";

    public static readonly IReadOnlyList<string> Orders = [ByPoints, ByItem, ByUnit];

    public static readonly IReadOnlyList<string> Formats = ["text", "json", "csv"];

    /// <param name="year">As typed; null for the site's current year.</param>
    public static int Run(Terminal terminal, string site, string order, string format, string? year)
    {
        var tree = SiteFolder.Read(site);
        var result = Progress.Watch(terminal, report => SiteBuild.Run(tree, BuildPurpose.Check, report: report));
        DiagnosticPrinter.Print(
            result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error),
            terminal.Person,
            terminal
        );

        if (result.Registers.Count > 0)
        {
            if (Find(result, year) is not { } register)
            {
                var years = result.Registers.Select(known => known.Year.Year.ToString()).ToList();
                var unknown = Diagnostic.At(
                    Place.TopOf(SourceTree.ConfigFile),
                    CommandProblems.YearIsUnknown,
                    year!,
                    string.Join(", ", years)
                );
                terminal.Person.WriteLine($"ita: {unknown.ToLine(terminal.Language)}");
                return ExitCode.CannotRun;
            }

            terminal.Data.Write(TextOf(StatusList.Of(register, order, terminal.Language), format, terminal.Language));
        }

        terminal.Person.WriteLine(StatusWords.Summary(terminal.Language, result.Errors, result.Warnings));
        return result.Errors > 0 ? ExitCode.ContentHasErrors : ExitCode.Done;
    }

    private static Register? Find(BuildResult result, string? year) =>
        year is null
            ? result.Registers.FirstOrDefault(register => register.Year.Year == result.CurrentYear)
            : result.Registers.FirstOrDefault(register =>
                register.Year.Year.ToString() == ThaiDigits.ToArabic(year.Trim())
            );

    private static string TextOf(StatusList list, string format, Language language) =>
        format switch
        {
            "json" => StatusJson.Text(list),
            "csv" => StatusCsv.Text(list, language),
            _ => StatusText.Text(list, language),
        };
}
