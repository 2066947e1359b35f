namespace ItaSite.Model;

/// <summary>The links to click, by what they say, from the home page on; none for the home page itself.</summary>
internal sealed record ClickPath(IReadOnlyList<string> Links)
{
    public int Clicks => Links.Count;
}
