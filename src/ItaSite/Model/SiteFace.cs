namespace ItaSite.Model;

/// <summary>What makes a site look like that of one agency and no other, beside its colours.</summary>
/// <param name="Emblem">Null leaves it to the theme.</param>
/// <param name="Hero">Null leaves the place to a drawing.</param>
/// <param name="Drawing">Which of the theme's landscapes the home page shows.</param>
internal sealed record SiteFace(Emblem? Emblem, HeroPicture? Hero, string Drawing)
{
    /// <summary>The landscapes that a theme may draw; the first is the usual one.</summary>
    public static readonly IReadOnlyList<string> Drawings = ["rice", "hills", "coast", "town"];

    public static readonly SiteFace None = new(null, null, Drawings[0]);
}
