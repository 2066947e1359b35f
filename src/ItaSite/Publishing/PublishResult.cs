namespace ItaSite.Publishing;

/// <summary>What publishing did.</summary>
/// <param name="Done">The plan that was carried out.</param>
/// <param name="Sent">Files that had to be sent in this run.</param>
/// <param name="Bytes">Of those.</param>
/// <param name="Left">What could not be taken away, as the host names it.</param>
internal sealed record PublishResult(PublishPlan Done, int Sent, long Bytes, IReadOnlyList<string> Left);
