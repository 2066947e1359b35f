using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>Where a command writes: data to one stream, everything for the person to the other.</summary>
/// <param name="Data">Standard output.</param>
/// <param name="Person">Standard error: diagnostics, progress, the summary.</param>
/// <param name="IsInteractive">
/// Someone watches <paramref name="Person"/> on a terminal: colours and progress are welcome.
/// </param>
internal sealed record Terminal(TextWriter Data, TextWriter Person, bool IsInteractive, TimeProvider Clock)
{
    public Language Language { get; init; }

    /// <summary>Asks for a secret that nobody may see typed; null if there is nobody to ask.</summary>
    public Func<string, string?> Ask { get; init; } = _ => null;

    /// <summary>Reads documents elsewhere; null for in this process.</summary>
    public IIsolatedReader? Isolated { get; init; }
}
