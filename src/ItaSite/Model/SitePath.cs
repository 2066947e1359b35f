using System.Buffers;

namespace ItaSite.Model;

/// <summary>
/// The address of a published file from the root of the site, with forward slashes and no leading one:
/// <c>oit/2566/o1.html</c>.
/// </summary>
internal readonly record struct SitePath(string Value)
{
    /// <summary>What stands in an address as it stands in a path.</summary>
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~/"
    );

    /// <summary>
    /// The link to this file as a page writes it: relative, naming the file, percent-encoded where a URL needs it.
    /// </summary>
    public string RelativeTo(SitePath page)
    {
        var from = page.Value.AsSpan(0, page.Value.LastIndexOf('/') + 1);
        var shared = 0;
        for (var i = 0; i < from.Length && i < Value.Length && from[i] == Value[i]; i++)
        {
            if (from[i] == '/')
                shared = i + 1;
        }

        var up = from[shared..].Count('/');
        var down = Encode(Value[shared..]);
        return up == 0 ? down : string.Concat(Enumerable.Repeat("../", up)) + down;
    }

    /// <summary>
    /// The absolute address under a base that ends with a slash; <c>index.html</c> keeps its name, as all our links do.
    /// </summary>
    public string Under(string baseUrl) => baseUrl + Encode(Value);

    public override string ToString() => Value;

    private static string Encode(string path) =>
        path.AsSpan().ContainsAnyExcept(PlainLetters)
            ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
            : path;
}
