namespace ItaSite.Model;

/// <summary>
/// Tells the addresses that any visitor can follow from those of an office's disks, and from scripts.
/// </summary>
internal static class PublicAddress
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <param name="target">As a workbook writes it.</param>
    /// <returns>
    /// Null for javascript:, file:, \\server, a file beside the workbook, another sheet and the like.
    /// </returns>
    public static string? Of(string target)
    {
        var written = target.Trim();
        if (written.Any(letter => char.IsControl(letter)))
            return null;

        // Excel takes it for the web, too.
        if (written.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            written = $"http://{written}";

        var scheme = Array.Find(Schemes, scheme => written.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        if (scheme is null || written.Length == scheme.Length)
            return null;

        if (WebAddress.Parsed(written) is not { } address)
            return null;

        return address.Scheme is "http" or "https" && address.Host.Length == 0 ? null : address.AbsoluteUri;
    }
}
