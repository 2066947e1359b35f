using ItaSite.Diagnostics;

namespace ItaSite.Verifying;

/// <summary>Follows a host's redirects as long as they stay on that host.</summary>
internal sealed class Visits(LiveHost host, VerifyLimits limits)
{
    private static readonly Bilingual Circle = new("พาวนไม่สิ้นสุด", "redirects lead in a circle");

    /// <returns>
    /// The last answer, and where the host leads to beyond itself: that is never followed, wherever it is.
    /// </returns>
    public async Task<(Answer Answer, string? Elsewhere)> GoAsync(
        Uri address,
        Visitor visitor,
        bool isKept,
        long? most = null
    )
    {
        for (var hops = 0; ; hops++)
        {
            var answer = await host.AskAsync(address, visitor, isKept, most);
            if (!answer.IsRedirect)
                return (answer, answer.Header("refresh") is { Length: > 0 } refresh ? refresh : null);

            var location = answer.Header("location");
            if (Redirect.WithinHost(address, location) is not { } next)
                return (answer, location);

            if (hops == limits.Redirects)
                return (answer with { Fault = Circle }, null);

            address = next;
        }
    }
}
