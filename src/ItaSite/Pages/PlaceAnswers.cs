namespace ItaSite.Pages;

/// <summary>What was asked of a site's places, and the answers.</summary>
/// <param name="AskedForAll">Whether all files were looked at, which no later site is held against.</param>
internal sealed record PlaceAnswers(
    IReadOnlyList<(string Path, Standing Answer)> Standings,
    IReadOnlyList<(string Path, bool Answer)> Namesakes,
    bool AskedForAll
)
{
    /// <summary>Whether a site gives the same answers.</summary>
    public bool HoldIn(SitePlaces places)
    {
        if (AskedForAll)
            return false;

        foreach (var (path, answer) in Standings)
        {
            if (places.At(path) != answer)
                return false;
        }

        foreach (var (path, answer) in Namesakes)
        {
            if (places.HasNamesake(path) != answer)
                return false;
        }

        return true;
    }
}
