using System.Buffers;

namespace ItaSite.Model;

/// <summary>An address as the settings and the command line take it.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> NotOfAddresses = SearchValues.Create("\"'<>\\^`{|}");

    /// <summary>With http or https, and a host; nothing that ends a line, a cell or an attribute.</summary>
    public static bool IsWhole(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme is "http" or "https")
        && address.Host.Length > 0
        && !url.AsSpan().ContainsAny(NotOfAddresses)
        && !url.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter));
}
