using Deque.AxeCore.Commons;

namespace ItaSite.Tests.RealSite;

/// <summary>The rules of axe, asked of a page in a tab: all of WCAG 2.2 A and AA and the best practices.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>The only rules whose answer changes with the colours.</summary>
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    /// <summary>To be called once for each page that the tab loads.</summary>
    public static Task BringAsync(Tab tab) => tab.Page.EvaluateAsync(Script);

    public static Task<string[]> FindAsync(Tab tab) => tab.AskAsync("axe.js", new { tags = Wcag });

    public static Task<string[]> FindButInColoursAsync(Tab tab) =>
        tab.AskAsync("axe.js", new { tags = Wcag, without = Colours });

    public static Task<string[]> FindInColoursAsync(Tab tab) => tab.AskAsync("axe.js", new { rules = Colours });

    /// <summary>Contrast as those need it who ask their system for more.</summary>
    public static Task<string[]> FindInHighContrastAsync(Tab tab) =>
        tab.AskAsync("axe.js", new { rules = (string[])["color-contrast-enhanced"] });
}
