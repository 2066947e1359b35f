using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads a theme's folder: templates, partials and assets.</summary>
internal static class ThemeReader
{
    private static readonly string[] TextAssets = [".css", ".js", ".svg", ".json", ".txt", ".webmanifest"];

    /// <param name="named">Where the settings name the theme.</param>
    public static Theme Read(SourceTree tree, string name, Place named, List<Diagnostic> diagnostics)
    {
        var root = $"{SourceTree.Themes}{name}/";
        var templates = new Dictionary<string, TemplateText>();
        var partials = new Dictionary<string, TemplateText>();
        var assets = new Dictionary<string, ThemeAsset>();
        var found = false;

        foreach (var file in tree.Under(root))
        {
            found = true;
            var path = file.Path[root.Length..];
            switch (path.Split('/'))
            {
                case ["templates", var template] when file.Extension == ".html":
                    AddTemplate(templates, template, file, diagnostics);
                    break;
                case ["templates", "partials", var partial] when file.Extension == ".html":
                    AddTemplate(partials, partial, file, diagnostics);
                    break;
                case ["assets", ..]:
                    var asset = path["assets/".Length..];
                    var text = TextAssets.Contains(file.Extension) ? SourceText.Read(file, diagnostics)?.Text : null;
                    assets.Add(asset, new ThemeAsset(file, SiteAddresses.Asset(asset), text));
                    break;
                default:
                    break;
            }
        }

        if (!found && name.Length > 0)
        {
            var themes = tree.Under(SourceTree.Themes).Select(file => file.Path.Split('/')[1]).Distinct();
            diagnostics.Add(Diagnostic.At(named, Problems.ThemeFolderIsMissing, root.TrimEnd('/')) with { Suggestion = Nearest.To(name, themes) });
        }

        return new Theme(name, templates, partials, assets);
    }

    private static void AddTemplate(Dictionary<string, TemplateText> templates, string name, SourceFile file, List<Diagnostic> diagnostics)
    {
        if (SourceText.Read(file, diagnostics) is { } source)
            templates.Add(name[..^".html".Length], new TemplateText(file.Path, source.Text));
    }
}
