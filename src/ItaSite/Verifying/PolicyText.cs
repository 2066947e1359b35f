namespace ItaSite.Verifying;

/// <summary>Whether a header that guards visitors still guards them.</summary>
internal static class PolicyText
{
    public const string ContentPolicy = "content-security-policy";

    /// <summary>Those that the host files of every site ask for.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        ContentPolicy,
        "x-content-type-options",
        "referrer-policy",
        "cross-origin-opener-policy",
        "permissions-policy",
    ];

    private static readonly string[] Guarding = ["script-src", "frame-src", "object-src"];

    private static readonly string[] TellsOthers =
    [
        "unsafe-url",
        "no-referrer-when-downgrade",
        "origin-when-cross-origin",
    ];

    /// <summary>The lines of <c>_headers</c>: a name, a colon, a value.</summary>
    public static IReadOnlyDictionary<string, string> In(string headersFile) =>
        headersFile
            .Split('\n')
            .Where(line => line.StartsWith(' ') && line.Contains(':', StringComparison.Ordinal))
            .Select(line => line.Split(':', 2))
            .GroupBy(parts => parts[0].Trim().ToLowerInvariant())
            .ToDictionary(group => group.Key, group => group.First()[1].Trim(), StringComparer.Ordinal);

    public static bool IsWeak(string name, string value) =>
        name switch
        {
            ContentPolicy => LetsStrangersIn(value),
            "x-content-type-options" => !value.Equals("nosniff", StringComparison.OrdinalIgnoreCase),
            "referrer-policy" => TellsOthers.Contains(value.Split(',')[^1].Trim().ToLowerInvariant()),
            _ => false,
        };

    /// <summary>Two policies in one header both hold, so the strictest counts; a comma parts them.</summary>
    private static bool LetsStrangersIn(string policy) => policy.Split(',').All(IsLoose);

    private static bool IsLoose(string policy)
    {
        var directives = policy
            .Split(';')
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 0)
            .GroupBy(words => words[0].ToLowerInvariant())
            .ToDictionary(group => group.Key, group => group.First()[1..], StringComparer.Ordinal);
        return Guarding.Any(name =>
            (directives.GetValueOrDefault(name) ?? directives.GetValueOrDefault("default-src")) is not { } sources
            || sources.Any(IsOfStrangers)
        );
    }

    private static bool IsOfStrangers(string source) =>
        source.ToLowerInvariant() is not ("'none'" or "'self'" or "'strict-dynamic'" or "'report-sample'")
        && !source.StartsWith("'sha", StringComparison.OrdinalIgnoreCase)
        && !source.StartsWith("'nonce-", StringComparison.OrdinalIgnoreCase);
}
