using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Verifying;

/// <summary>From what a person types to the address that all files of the site stand under.</summary>
internal static class SiteRoot
{
    private static readonly Bilingual NotWeb = new("ไม่ใช่ http หรือ https", "it is not http or https");
    private static readonly Bilingual HasName = new("มีชื่อผู้ใช้หรือรหัสผ่าน", "it holds a user's name or password");

    /// <summary>Whether a person means an address, not a folder.</summary>
    public static bool IsAddress(string typed) => typed.Contains("://", StringComparison.Ordinal);

    /// <param name="published">The paths of the site's files, one of which may have been typed too.</param>
    /// <exception cref="DiskException">No visitor could open it.</exception>
    public static Uri Of(string typed, IEnumerable<string> published)
    {
        if (WebAddress.Parsed(typed.Trim()) is not { Scheme: "http" or "https" } address)
            throw Unusable(typed, NotWeb);

        if (address.UserInfo.Length > 0)
            throw Unusable(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped), HasName);

        var path = address.AbsolutePath;
        var below = published
            .Select(file => "/" + new SitePath(file).Under(""))
            .Where(file => path.EndsWith(file, StringComparison.Ordinal))
            .MaxBy(file => file.Length);
        var root =
            below is not null ? path[..^(below.Length - 1)]
            : path.EndsWith('/') ? path
            : Path.HasExtension(path) ? path[..(path.LastIndexOf('/') + 1)]
            : path + "/";
        return new Uri(new Uri(address.GetLeftPart(UriPartial.Authority)), root);
    }

    private static DiskException Unusable(string named, Bilingual reason) =>
        new(Diagnostic.At(Place.TopOf(named), VerifyProblems.AddressIsNotUsable, Bilingual.Same(named), reason));
}
