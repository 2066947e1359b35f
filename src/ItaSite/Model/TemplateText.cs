namespace ItaSite.Model;

internal sealed record TemplateText(string Source, string Text);
