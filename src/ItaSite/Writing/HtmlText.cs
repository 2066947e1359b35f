namespace ItaSite.Writing;

/// <summary>Text that is HTML already; everything else a template prints is escaped.</summary>
internal sealed record HtmlText(string Value);
