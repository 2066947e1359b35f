namespace ItaSite.Model;

/// <summary>
/// The address of a published file from the root of the site, with forward slashes and no leading one:
/// <c>oit/2566/o1.html</c>.
/// </summary>
internal readonly record struct SitePath(string Value)
{
    private string Folder => Value[..(Value.LastIndexOf('/') + 1)];

    /// <summary>
    /// The link to this file as a page writes it: relative, naming the file, percent-encoded where a URL needs it.
    /// </summary>
    public string RelativeTo(SitePath page)
    {
        var from = page.Folder;
        var shared = 0;
        for (var i = 0; i < from.Length && i < Value.Length && from[i] == Value[i]; i++)
        {
            if (from[i] == '/')
                shared = i + 1;
        }

        var up = from.AsSpan(shared).Count('/');
        return string.Concat(Enumerable.Repeat("../", up)) + Encode(Value[shared..]);
    }

    /// <summary>
    /// The absolute address under a base that ends with a slash; <c>index.html</c> keeps its name, as all our links do.
    /// </summary>
    public string Under(string baseUrl) => baseUrl + Encode(Value);

    public override string ToString() => Value;

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
