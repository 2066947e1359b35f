namespace ItaSite.Model;

/// <summary>An address as the settings and the command line take it.</summary>
internal static class WebAddress
{
    /// <summary>With http or https, and a host.</summary>
    public static bool IsWhole(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme is "http" or "https")
        && address.Host.Length > 0;
}
