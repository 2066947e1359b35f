using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>A site as printed.</summary>
/// <param name="Artifacts">Every file of the site.</param>
/// <param name="Seen">What was seen of each page when it was printed.</param>
internal sealed record Printed<TSeen>(IReadOnlyList<Artifact> Artifacts, IReadOnlyList<TSeen> Seen);
