using ItaSite.Diagnostics;

namespace ItaSite.Reading;

/// <summary>A menu entry or channel as written: a web address, or a page yet to be found.</summary>
internal sealed record TargetDraft(string Kind, string Title, string? Url, string? Page, Place Place);
