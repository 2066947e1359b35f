namespace ItaSite.Verifying;

/// <summary>Where an answer sends a visitor, and whether one may follow.</summary>
internal static class Redirect
{
    /// <returns>The address, if it is on the same host and port by the same scheme; else null.</returns>
    public static Uri? WithinHost(Uri from, string location) =>
        To(from, location) is { } to && IsSameHost(from, to) ? to : null;

    public static bool IsSameHost(Uri a, Uri b) =>
        a.Scheme == b.Scheme
        && a.Port == b.Port
        && a.UserInfo == b.UserInfo
        && string.Equals(a.IdnHost, b.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>From http to https on the same host: what every host should do.</summary>
    public static Uri? ToHttps(Uri from, string location) =>
        from is { Scheme: "http", IsDefaultPort: true }
        && To(from, location) is { Scheme: "https", IsDefaultPort: true } to
        && string.Equals(from.IdnHost, to.IdnHost, StringComparison.OrdinalIgnoreCase)
            ? to
            : null;

    /// <summary>As browsers read it: a backslash is a slash, and spaces around do not count.</summary>
    private static Uri? To(Uri from, string location) =>
        Uri.TryCreate(from, location.Trim().Replace('\\', '/'), out var to) ? to : null;
}
