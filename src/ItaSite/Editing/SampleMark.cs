using System.Text.RegularExpressions;
using ItaSite.Diagnostics;

namespace ItaSite.Editing;

/// <summary>The mark at a heading under which example content stands: <c>{#key .sample}</c>.</summary>
internal static partial class SampleMark
{
    /// <summary>Null if the page has no such heading.</summary>
    public static bool? Get(string file, string text, string key) =>
        SectionOutline.Of(new WrittenText(file, text), ElementPlan.Empty).Value?.IsSample(key);

    public static EditedText Set(string file, string text, string key, bool isSample)
    {
        var written = new WrittenText(file, text);
        var (outline, told) = SectionOutline.Of(written, ElementPlan.Empty);
        if (outline is null)
            return new EditedText(text, told[0]);

        if (outline.IsSample(key) is not { } now || now == isSample || outline.Find(key) is not { } section)
            return new EditedText(text);

        var end = written.LineEnd(section.Start);
        var line = written.Seen[section.Start..end];
        var edited = written.With([new TextEdit(section.Start, end, isSample ? With(line) : Without(line))]);
        return Get(file, edited.Written, key) == isSample
            ? new EditedText(edited.Written)
            : new EditedText(
                text,
                Diagnostic.At(written.Source.PlaceAt(section.Start), EditingProblems.FieldIsNotSafe, line.Trim())
            );
    }

    private static string With(string line) =>
        Braces().Match(line) is { Success: true } braces
            ? line.Insert(braces.Groups["end"].Index, " .sample")
            : $"{line.TrimEnd()} {{.sample}}";

    private static string Without(string line) => Alone().Replace(Mark().Replace(line, ""), "");

    [GeneratedRegex(@"\{[^{}]*?(?<end>\s*\})\s*#*\s*$")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\s*[.]sample(?=[\s}][^{]*$)")]
    private static partial Regex Mark();

    /// <summary>Braces that held nothing else.</summary>
    [GeneratedRegex(@"\s*\{\s*\}(?=\s*$)")]
    private static partial Regex Alone();
}
