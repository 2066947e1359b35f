namespace ItaSite.Diagnostics;

/// <summary>How far a build has come, for whoever watches it.</summary>
internal enum BuildStep
{
    Reading,
    Assessing,
    Rendering,
    Proofreading,
    Publishing,
}
