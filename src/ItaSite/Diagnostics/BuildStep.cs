namespace ItaSite.Diagnostics;

/// <summary>How far a build has come, for those who watch it.</summary>
internal enum BuildStep
{
    Reading,
    Assessing,
    Crawling,
    Rendering,
    Proofreading,
    Writing,
    Publishing,
}
