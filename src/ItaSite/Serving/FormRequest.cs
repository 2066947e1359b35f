namespace ItaSite.Serving;

/// <summary>What a browser asks of the workplace, once it is known that its own page asks.</summary>
/// <param name="Path">Below the workplace's own address, without a slash at its beginning.</param>
/// <param name="IsPost">Whether it may change something.</param>
internal sealed record FormRequest(
    string Path,
    bool IsPost,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyList<(string Name, string Value)> Fields,
    IReadOnlyList<UploadedFile> Files
)
{
    /// <summary>The first of its name; empty if there is none.</summary>
    public string this[string name] => Fields.FirstOrDefault(field => field.Name == name).Value ?? "";

    public bool Has(string name) => Fields.Any(field => field.Name == name);

    public string Asked(string name) => Query.GetValueOrDefault(name, "");
}
