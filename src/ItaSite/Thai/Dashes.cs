namespace ItaSite.Thai;

/// <summary>The signs that offices type for a dash: hyphens, dashes, the sign of minus, and their wide forms.</summary>
internal static class Dashes
{
    public static bool Is(char letter) =>
        letter is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';
}
