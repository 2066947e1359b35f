using System.Security.Cryptography;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>The Content-Security-Policy that each page carries: its own files, and nothing else.</summary>
internal static class SecurityPolicy
{
    private const string Rest = "img-src 'self' data:; script-src 'self'; font-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    public const string OfPage = "default-src 'none'; style-src 'self'; " + Rest;

    /// <summary>For the page that carries its style in itself: the theme's style sheets, by hash.</summary>
    public static string WithInlineStyles(Theme theme)
    {
        var hashes = theme.Assets
            .Where(asset => asset.Value is { Text: not null, File.Extension: ".css" })
            .OrderBy(asset => asset.Key, StringComparer.Ordinal)
            .Select(asset => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(asset.Value.Text!)))}'");
        return $"default-src 'none'; style-src 'self' {string.Join(' ', hashes)}; {Rest}";
    }
}
