namespace ItaSite.Model;

/// <summary>
/// A theme as read: the texts of its templates, and its assets. Names are without folder and, for templates, without
/// extension.
/// </summary>
internal sealed record Theme(
    string Name,
    IReadOnlyDictionary<string, TemplateText> Templates,
    IReadOnlyDictionary<string, TemplateText> Partials,
    IReadOnlyDictionary<string, ThemeAsset> Assets
)
{
    public const string Frame = "base";
}
