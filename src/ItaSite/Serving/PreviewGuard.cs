using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ItaSite.Serving;

/// <summary>
/// Keeps pages of other sites from reading the preview, which holds what is not published, and any program from
/// tying it up.
/// </summary>
internal static class PreviewGuard
{
    private const int MostConnections = 256;
    private const int MostHeaderBytes = 16 * 1024;
    private const int LongestAddress = 8 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(60);
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    public static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.MaxConcurrentUpgradedConnections = 0;
        kestrel.Limits.MaxRequestBodySize = 0;
        kestrel.Limits.MaxRequestHeadersTotalSize = MostHeaderBytes;
        kestrel.Limits.MaxRequestLineSize = LongestAddress;
        kestrel.Limits.RequestHeadersTimeout = Patience;
        kestrel.Limits.KeepAliveTimeout = Idle;
    }

    /// <summary>What a request is refused with; null for one that is answered.</summary>
    /// <param name="mayPost">Whether the address takes forms.</param>
    public static int? Refusal(HttpRequest request, bool mayPost)
    {
        // Another site's page must not reach this one under a name of its own.
        if (!OwnNames.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return StatusCodes.Status421MisdirectedRequest;

        if (HttpMethods.IsPost(request.Method) && mayPost)
            return IsOfOwnPage(request) ? null : StatusCodes.Status403Forbidden;

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return StatusCodes.Status405MethodNotAllowed;

        return IsOfAnotherSite(request) ? StatusCodes.Status403Forbidden : null;
    }

    /// <summary>For browsers that do not say whose page asks.</summary>
    public static void Protect(HttpResponse response)
    {
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = "GET, HEAD";
    }

    /// <summary>Every browser says whose page sends a form.</summary>
    private static bool IsOfOwnPage(HttpRequest request) =>
        request.Headers.Origin is [{ } origin]
        && origin == $"{request.Scheme}://{request.Host}"
        && request.Headers["Sec-Fetch-Site"] is [] or ["same-origin"];

    /// <summary>A link that a person follows is welcome from anywhere: no page can read what it opens.</summary>
    private static bool IsOfAnotherSite(HttpRequest request)
    {
        if (request.Headers.Origin is [{ } origin, ..] && origin != $"{request.Scheme}://{request.Host}")
            return true;

        return request.Headers["Sec-Fetch-Site"] is ["same-site" or "cross-site", ..]
            && !(
                request.Headers["Sec-Fetch-Mode"] is ["navigate", ..]
                && request.Headers["Sec-Fetch-Dest"] is ["document", ..]
            );
    }
}
