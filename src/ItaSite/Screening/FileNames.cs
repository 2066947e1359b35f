using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>
/// Finds names of published files and their folders that other systems can't open, or that only look like what they
/// are.
/// </summary>
internal static class FileNames
{
    public static IEnumerable<Diagnostic> Check(Site site, BuildMemory memory)
    {
        var check = memory.Of<string, IReadOnlyList<(Problem Problem, string[] Arguments)>>(static name =>
            [.. Check(name)]
        );
        return site
            .Documents.Select(document => document.File.Path)
            .Concat(site.Pages.Concat(site.News).Select(page => page.Source))
            .SelectMany(StepsOf)
            .DistinctBy(step => step.Path)
            .SelectMany(step =>
                check
                    .Of(step.Name)
                    .Select(found => Diagnostic.At(Place.TopOf(step.File), found.Problem, found.Arguments))
            );
    }

    /// <summary>Each folder is reported once, with the first file in it.</summary>
    private static IEnumerable<(string File, string Path, string Name)> StepsOf(string file)
    {
        for (int start = 0, end; start < file.Length; start = end + 1)
        {
            end = file.IndexOf('/', start) is var slash and >= 0 ? slash : file.Length;
            yield return (file, file[..end], file[start..end]);
        }
    }

    private static IEnumerable<(Problem Problem, string[] Arguments)> Check(string name)
    {
        if (name.TrimStart() is [var first, ..] && ThaiLetters.ClingsToTheLast(first))
            yield return (TextProblems.FileNameBeginsWithMark, [name, Trimmed(name)]);

        if (name != name.Trim() || Path.GetFileNameWithoutExtension(name).EndsWith(' '))
            yield return (TextProblems.FileNameHasOuterSpace, [name, Trimmed(name)]);

        var mended = ThaiText.Mended(name, MarkOrder.In, StrayCharacters.In, ForeignLetters.In);
        if (mended != name)
            yield return (TextProblems.FileNameIsMistyped, [name, mended]);
    }

    /// <summary>The name that is left, without what can't begin or end one.</summary>
    private static string Trimmed(string name)
    {
        var dot = name.LastIndexOf('.') is var last and > 0 ? last : name.Length;
        var stem = name[..dot].Trim();
        var begin = 0;
        while (begin < stem.Length && (stem[begin] == ' ' || ThaiLetters.ClingsToTheLast(stem[begin])))
            begin++;

        return (begin < stem.Length ? stem[begin..] : "file") + name[dot..].Trim();
    }
}
