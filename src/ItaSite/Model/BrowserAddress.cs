using System.Buffers;

namespace ItaSite.Model;

/// <summary>
/// An address as browsers read it (the WHATWG URL standard), which is not as it looks: <c>\\host</c>,
/// <c>https:host</c> and <c>ht&#9;tps://host</c> are all another host.
/// </summary>
internal static class BrowserAddress
{
    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015"
        + "\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f ";

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
    );

    /// <summary>Schemes whose slashes may lean either way, or be missing.</summary>
    private static readonly string[] OfHosts = ["http", "https", "ws", "wss", "ftp"];

    /// <summary>Without what browsers pass over: line breaks and tabs anywhere, signs of control around it.</summary>
    public static string Cleaned(string address)
    {
        var trimmed = address.AsSpan().Trim(Controls);
        return trimmed.ContainsAny('\t', '\n', '\r')
                ? string.Concat(trimmed.ToString().Where(letter => letter is not ('\t' or '\n' or '\r')))
            : trimmed.Length == address.Length ? address
            : trimmed.ToString();
    }

    /// <summary>In small letters; null for an address without one.</summary>
    public static string? SchemeOf(string address)
    {
        var cleaned = Cleaned(address);
        var length = cleaned.IndexOf(':', StringComparison.Ordinal);
        return length > 0 && char.IsAsciiLetter(cleaned[0]) && cleaned.AsSpan(0, length).IndexOfAnyExcept(Letters) < 0
            ? cleaned[..length].ToLowerInvariant()
            : null;
    }

    /// <summary>Whether it names a host, this or another.</summary>
    public static bool NamesHost(string address) =>
        Cleaned(address) is ['/' or '\\', '/' or '\\', ..]
        || (SchemeOf(address) is { } scheme && (OfHosts.Contains(scheme) || scheme == "file"));

    /// <summary>As it would be typed: <c>https://host/…</c>; unchanged if it names no host.</summary>
    public static string Plain(string address)
    {
        var cleaned = Cleaned(address);
        if (!NamesHost(address))
            return cleaned;

        var scheme = SchemeOf(address);
        var rest = cleaned.AsSpan(scheme is null ? 0 : scheme.Length + 1).TrimStart("/\\");
        return $"{scheme ?? "https"}://{rest.ToString().Replace('\\', '/')}";
    }
}
