using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>
/// The colours that browsers take for their own bars, read where the theme decides them, so that they can't drift
/// apart.
/// </summary>
internal sealed partial record ThemeColours(string Light, string Dark, string? Page)
{
    private const string Tokens = "tokens.css";

    /// <returns>Null for a theme that names none.</returns>
    public static ThemeColours? Of(Theme theme)
    {
        if (
            theme.Assets.GetValueOrDefault(Tokens)?.Text is not { } css
            || Brand().Match(css) is not { Success: true } light
        )
            return null;

        var dark = css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal) is > 0 and var start
            ? Brand().Match(css, start)
            : light;
        var page = Background().Match(css);
        return new ThemeColours(
            light.Groups[1].Value,
            (dark.Success ? dark : light).Groups[1].Value,
            page.Success ? page.Groups[1].Value : null
        );
    }

    [GeneratedRegex(@"--brand:\s*(#[0-9a-fA-F]{6})\b")]
    private static partial Regex Brand();

    [GeneratedRegex(@"--page:\s*(#[0-9a-fA-F]{6})\b")]
    private static partial Regex Background();
}
