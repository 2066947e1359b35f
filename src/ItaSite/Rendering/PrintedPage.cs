using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>A page as printed, with what was seen of it, or why it can't be.</summary>
/// <param name="Views">Those that its templates asked for.</param>
internal sealed record PrintedPage<TSeen>(Artifact.OfText? Page, TSeen? Seen, Diagnostic? Problem, ShownViews Views)
    where TSeen : class
{
    public static readonly PrintedPage<TSeen> None = new(null, null, null, new ShownViews([]));
}
