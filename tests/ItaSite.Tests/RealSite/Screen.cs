namespace ItaSite.Tests.RealSite;

/// <summary>One of the ways in which a visitor meets a page.</summary>
public sealed record Screen(int Width, Scheme Scheme, Place Place, bool Scripts)
{
    public static readonly IReadOnlyList<int> Widths = [320, 360, 768, 1280];

    public static readonly IReadOnlyList<Scheme> Schemes = [Scheme.Light, Scheme.Dark, Scheme.Forced];

    /// <summary>Goes through twelve screens in which every two of these properties meet in every way.</summary>
    public static Screen Nth(int number)
    {
        var (width, scheme) = (number % Widths.Count, number / Widths.Count % Schemes.Count);
        return new(Widths[width], Schemes[scheme], (Place)((width + scheme) % 3), (width + scheme) % 2 == 0);
    }
}
