using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Building;

/// <summary>The whole program on one page.</summary>
internal static class SiteBuild
{
    public static BuildResult Run(SourceTree tree, Action<BuildStep>? report = null)
    {
        report?.Invoke(BuildStep.Reading);
        return new BuildResult([], [], 0, 0);
    }
}
