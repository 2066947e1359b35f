using ItaSite.Diagnostics;

namespace ItaSite.Verifying;

/// <summary>What a host sent back to one request, or why it did not.</summary>
internal sealed record Answer
{
    /// <summary>Of HTTP; 0 if nothing came.</summary>
    public int Status { get; init; }

    /// <summary>Why there is no whole answer.</summary>
    public Bilingual? Fault { get; init; }

    /// <summary>Of the body as a visitor reads it.</summary>
    public string? Sum { get; init; }

    /// <summary>Of the body as it was packed: some hosts call an archive a packed page.</summary>
    public string? PackedSum { get; init; }

    /// <summary>The body, if it is a text that is looked into; empty if not.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body is longer than what was published, and was not read to its end.</summary>
    public bool IsTooLong { get; init; }

    /// <summary>By name, in small letters.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public bool IsPage => MediaType is "text/html" or "application/xhtml+xml" or "";

    /// <summary>In small letters, without parameters; empty if the host says none.</summary>
    public string MediaType => Header("content-type").Split(';')[0].Trim().ToLowerInvariant();

    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308;

    public bool IsNotThere => Status is 404 or 410;

    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    public bool Is(string sum) => Status == 200 && Fault is null && (Sum == sum || PackedSum == sum);
}
