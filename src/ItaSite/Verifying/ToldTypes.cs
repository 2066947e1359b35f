using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Verifying;

/// <summary>
/// What a host calls a file: wrong is what a browser would show as code, or run though it is only a document.
/// </summary>
internal static class ToldTypes
{
    private static readonly string[] Running =
    [
        "text/html",
        "application/xhtml+xml",
        "image/svg+xml",
        "text/javascript",
        "application/javascript",
        "application/x-javascript",
        "text/xsl",
    ];

    public static Diagnostic? Of(string path, Answer answer)
    {
        var told = answer.MediaType;
        var right = MediaTypes.Of(path);
        var isWrong = FileKinds.IsPage(path)
            ? told != right || HasOtherLetters(answer.Header("content-type"))
            : right switch
            {
                "text/css" => told != right,
                "text/javascript" => !told.Contains("javascript", StringComparison.Ordinal),
                "application/xml" => told == "text/html",
                _ => told != right && Running.Contains(told),
            };
        return isWrong
            ? Diagnostic.At(
                Place.TopOf(path),
                VerifyProblems.MediaTypeIsWrong,
                answer.Header("content-type"),
                MediaTypes.WithCharset(path)
            )
            : null;
    }

    /// <summary>What a host says of the letters counts more than what the page says of itself.</summary>
    private static bool HasOtherLetters(string type) =>
        type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && !type[(at + "charset=".Length)..]
            .Trim(' ', '"', '\'')
            .StartsWith("utf-8", StringComparison.OrdinalIgnoreCase);
}
