using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Cli;

/// <summary>Diagnostics as commands to a GitHub workflow, which shows them at their lines.</summary>
internal static class CheckGitHub
{
    public static string Text(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Place;
            text.Append(diagnostic.Severity == Severity.Error ? "::error" : "::warning")
                .Append($" file={Property(place.File)},line={place.Line},col={place.Column}")
                .Append($",title={Property(diagnostic.Problem.Code)}::{Data(diagnostic.Message(language))}\n");
        }

        return text.ToString();
    }

    /// <summary>The percent sign first, or it would be escaped twice.</summary>
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
