using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests;

/// <summary>
/// Thai words in an English message that neither the author of the site nor the English sentence itself wrote: words
/// of the program, which a reader of English was to be spared. Every site that a test builds is asked for them.
/// </summary>
internal static partial class ThaiOfOurs
{
    /// <summary>These quote what the author should have typed, which stands nowhere yet.</summary>
    private static readonly HashSet<Problem> Correcting =
    [
        .. Problems.Of(typeof(TextProblems)),
        FreshSiteProblems.YearIsMissing,
    ];

    /// <summary>Says what the template library says, which names the values that it met: the site's own text.</summary>
    private static readonly Problem OfLibrary = TemplateProblems.TemplateFailed;

    private const string Pdf = "%PDF";

    /// <param name="input">All that the author wrote; what a PDF packs is only seen in quotation marks.</param>
    public static IEnumerable<string> In(Diagnostic diagnostic, string input)
    {
        var english = diagnostic.Message(Language.English);
        return Words()
            .Matches(
                Correcting.Contains(diagnostic.Problem) || input.Contains(Pdf, StringComparison.Ordinal)
                    ? Quoted().Replace(english, "")
                    : english
            )
            .Select(match => match.Value)
            .Where(word =>
                !input.Contains(word, StringComparison.Ordinal)
                && !diagnostic.Problem.English.Contains(word, StringComparison.Ordinal)
            );
    }

    public static void AssertNone(BuildResult result, SourceTree tree)
    {
        var verdicts = result
            .Registers.SelectMany(register => register.Items)
            .SelectMany(item => item.Elements)
            .SelectMany(element => element.Verdicts)
            .Select(verdict => verdict.Diagnostic);
        var suspects = result
            .Diagnostics.Concat(verdicts)
            .Where(diagnostic =>
                diagnostic.Problem != OfLibrary && Words().IsMatch(diagnostic.Message(Language.English))
            )
            .ToList();
        if (suspects.Count == 0)
            return;

        // Letters that nobody sees fall out of what is quoted.
        var input = string.Concat(
            string.Concat(tree.Files.Select(file => $"{file.Path}\n{TextOf(file.Open())}\n"))
                .Where(letter =>
                    char.GetUnicodeCategory(letter)
                        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)
                )
        );
        Assert.All(suspects, suspect => Assert.Empty(In(suspect, input)));
    }

    /// <summary>What an office file holds stands in a ZIP, which would hide it.</summary>
    private static string TextOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        using (stream)
            stream.CopyTo(bytes);

        var text = Encoding.UTF8.GetString(bytes.ToArray());
        if (!text.StartsWith("PK", StringComparison.Ordinal))
            return text.Contains('\0', StringComparison.Ordinal)
                ? text
                    + Encoding.GetEncoding(874).GetString(bytes.ToArray())
                    + Encoding.Unicode.GetString(bytes.ToArray())
                : text;

        try
        {
            using var zip = new ZipArchive(bytes, ZipArchiveMode.Read);
            return text + string.Concat(zip.Entries.Select(entry => $"{entry.FullName}\n{TextOf(entry.Open())}\n"));
        }
        catch (InvalidDataException)
        {
            return text;
        }
    }

    [GeneratedRegex("[\u0E00-\u0E7F]+(?:\\.[\u0E00-\u0E7F]+)*")]
    private static partial Regex Words();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
