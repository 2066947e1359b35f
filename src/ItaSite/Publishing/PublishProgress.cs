namespace ItaSite.Publishing;

/// <summary>How far publishing is.</summary>
/// <param name="Done">Files so far.</param>
/// <param name="Of">Files in all.</param>
/// <param name="Bytes">Sent so far.</param>
internal readonly record struct PublishProgress(PublishStep Step, int Done, int Of, long Bytes);
