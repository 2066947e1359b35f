using System.Buffers;

namespace ItaSite.Model;

/// <summary>An address as the settings and the command line take it.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> NotOfAddresses = SearchValues.Create("\"'<>\\^`{|}");
    private static readonly SearchValues<char> Directions = SearchValues.Create(
        "\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
    );

    /// <summary>
    /// Null if it is none. Signs of direction are taken out, as the platform does, which fails where nothing is left.
    /// </summary>
    public static Uri? Parsed(string url)
    {
        var plain = url.AsSpan().ContainsAny(Directions)
            ? string.Concat(url.Where(letter => !Directions.Contains(letter)))
            : url;
        return Uri.TryCreate(plain, UriKind.Absolute, out var address) ? address : null;
    }

    /// <summary>With http or https, and a host; nothing that ends a line, a cell or an attribute.</summary>
    public static bool IsWhole(string url) =>
        Parsed(url) is { Scheme: "http" or "https" } address
        && address.Host.Length > 0
        && !url.AsSpan().ContainsAny(NotOfAddresses)
        && !url.AsSpan().ContainsAny(Directions)
        && !url.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter));
}
