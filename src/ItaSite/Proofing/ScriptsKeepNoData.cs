using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>The privacy page says that nothing is stored or sent; so no script may.</summary>
internal static class ScriptsKeepNoData
{
    private static readonly string[] Forbidden =
    [
        "document.cookie",
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "sendBeacon",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "import(",
    ];

    public static IEnumerable<Diagnostic> Check(Artifact.OfText file)
    {
        if (!file.Path.Value.EndsWith(".js", StringComparison.Ordinal))
            yield break;

        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var word in Forbidden)
            {
                var column = lines[i].IndexOf(word, StringComparison.Ordinal);
                if (column >= 0)
                    yield return Diagnostic.At(
                        new Place(file.Origin, i + 1, column + 1),
                        ProofProblems.StorageIsForbidden,
                        word
                    );
            }
        }
    }
}
