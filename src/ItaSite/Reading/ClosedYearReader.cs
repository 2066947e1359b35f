using System.Text.RegularExpressions;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads closed.yaml, which <c>ita close</c> writes.</summary>
internal static partial class ClosedYearReader
{
    public const string FileName = ClosedYearWords.FileName;

    public static ClosedYear Read(SourceText source, FiscalYear folderYear, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var fields = new MapReader(YamlReader.ReadMap(source.Text, source.File, 0, diagnostics), diagnostics);
        if (diagnostics.Count > before)
            return new ClosedYear(source.File, folderYear, null, [], []);

        FolderYear.Check(fields, folderYear);

        var closed = new ClosedYear(
            source.File,
            folderYear,
            fields.Date("closed"),
            [.. fields.List("files", ReadFile).DistinctBy(file => file.Key)],
            [.. fields.List("changes", ReadChange).OfType<LaterChange>()]
        );
        if (closed.Files.Count == 0)
            fields.Report(fields.PlaceOf("files"), DataProblems.KeyIsMissing, "files");

        fields.Finish();
        return closed;
    }

    private static ClosedFile ReadFile(MapReader fields) =>
        new(fields.RequiredText("file"), ReadAddress(fields, "address"), ReadSum(fields, "sha256") ?? "", fields.Place);

    /// <returns>Null, with a diagnostic, for a change without a date.</returns>
    private static LaterChange? ReadChange(MapReader fields)
    {
        var date = fields.RequiredText("date").Length > 0 ? fields.Date("date") : null;
        var kind = fields.Choice("change", [.. ClosedYearWords.Kinds]);
        var file = fields.RequiredText("file");
        var address = ReadAddress(fields, "address");
        var from = ReadAddress(fields, "from");
        var was = fields.Word("was") is null ? null : ReadSum(fields, "was");
        var reason = fields.RequiredText("reason");
        return date is { } day ? new LaterChange(day, kind, file, address, from, was, reason) : null;
    }

    private static SitePath? ReadAddress(MapReader fields, string key) =>
        fields.Text(key) is { } address ? new SitePath(address) : null;

    private static string? ReadSum(MapReader fields, string key)
    {
        var sum = fields.RequiredText(key);
        if (sum.Length > 0 && !Sum().IsMatch(sum))
            fields.Report(
                fields.PlaceOf(key),
                DataProblems.ValueHasWrongShape,
                Bilingual.Same(key),
                new Bilingual(
                    "เลขฐานสิบหก 64 ตัวตามที่ ita close เขียน",
                    "64 hexadecimal digits, as ita close wrote them"
                )
            );

        return sum;
    }

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Sum();
}
