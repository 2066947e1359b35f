using System.Security.Cryptography;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>The Content-Security-Policy that each page carries: its own files, and nothing else.</summary>
internal static class SecurityPolicy
{
    /// <summary>
    /// Where a visitor came from is reported within the site only: whoever leaves the page on reporting corruption for
    /// another host
    /// leaves no trace there, not even the agency's name, and the agency's own log still shows which of its pages are
    /// used.
    /// </summary>
    public const string Referrer = "same-origin";

    /// <summary>
    /// Pages ask for nothing once they are loaded; but checkers of pages fetch robots.txt from within them, and the
    /// preview tells of changes.
    /// </summary>
    private const string Rest =
        "object-src 'none'; img-src 'self' data:; script-src 'self'; font-src 'self'; manifest-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'";

    public const string OfPage = "default-src 'none'; style-src 'self'; " + Rest;

    /// <summary>
    /// What a host sends with every file: all that pages allow, the one with its own style too, and what only headers
    /// can say.
    /// Nothing is promised for later, such as https alone: that is for whoever runs the host.
    /// </summary>
    public static IReadOnlyList<(string Name, string Value)> Headers(Theme theme) =>
        [
            ("Content-Security-Policy", WithInlineStyles(theme) + "; frame-ancestors 'none'"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            (
                "Permissions-Policy",
                "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), "
                    + "payment=(), usb=()"
            ),
            ("Referrer-Policy", Referrer),
            ("X-Content-Type-Options", "nosniff"),
        ];

    /// <summary>For the page that carries its style in itself: the theme's style sheets, by hash.</summary>
    public static string WithInlineStyles(Theme theme)
    {
        var hashes = theme
            .Assets.Where(asset => asset.Value is { Text: not null, File.Extension: ".css" })
            .OrderBy(asset => asset.Key, StringComparer.Ordinal)
            .Select(asset =>
                $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(asset.Value.Text!)))}'"
            );
        return $"default-src 'none'; style-src 'self' {string.Join(' ', hashes)}; {Rest}";
    }
}
