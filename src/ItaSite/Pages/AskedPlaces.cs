using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>The site's places as one reader asks for them, with the answers that it was given.</summary>
internal sealed class AskedPlaces(SitePlaces places)
{
    private readonly List<(string Path, Standing Answer)> standings = [];
    private readonly List<(string Path, bool Answer)> namesakes = [];
    private bool askedForAll;

    /// <summary>Every file, for a suggestion where something is missing.</summary>
    public IEnumerable<string> Files
    {
        get
        {
            askedForAll = true;
            return places.Files;
        }
    }

    public PlaceAnswers Answers => new(standings, namesakes, askedForAll);

    public Standing At(string path)
    {
        var answer = places.At(path);
        standings.Add((path, answer));
        return answer;
    }

    public SourceFile? Find(string path) => At(path).File;

    public bool HasNamesake(string path)
    {
        var answer = places.HasNamesake(path);
        namesakes.Add((path, answer));
        return answer;
    }
}
