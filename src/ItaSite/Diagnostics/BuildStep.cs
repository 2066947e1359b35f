namespace ItaSite.Diagnostics;

/// <summary>How far a build has come, for whoever watches it.</summary>
internal enum BuildStep
{
    Reading,
    Assessing,
    Crawling,
    Rendering,
    Proofreading,
    Publishing,
}
