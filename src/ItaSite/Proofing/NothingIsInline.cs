using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ItaSite.Diagnostics;

namespace ItaSite.Proofing;

/// <summary>No script or style stands in a page, unless the page's own policy names it by hash.</summary>
internal static class NothingIsInline
{
    /// <summary>Browsers never run it, so no policy speaks of it.</summary>
    private const string DataBlock = "application/ld+json";

    public static IEnumerable<Diagnostic> Check(ProofPage page)
    {
        var policy = page.Policy ?? "";

        foreach (var script in page.Scripts.Where(script => script.Attribute("src") is null))
        {
            if (script.Attribute("type") != DataBlock)
                yield return page.Tell(ProofProblems.InlineCodeIsForbidden, $"<{script.Name}>");
            else if (!IsJson(script.TextContent))
                yield return page.Tell(HeadProblems.DataBlockIsBroken);
        }

        foreach (var style in page.Styles)
        {
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)));
            if (!policy.Contains($"'sha256-{hash}'", StringComparison.Ordinal))
                yield return page.Tell(ProofProblems.InlineCodeIsForbidden, "<style>");
        }

        foreach (var name in page.InlineAttributes)
            yield return page.Tell(ProofProblems.InlineCodeIsForbidden, $"{name}=");
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
