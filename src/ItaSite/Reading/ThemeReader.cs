using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Svg;

namespace ItaSite.Reading;

/// <summary>Reads a theme's folder: templates, partials and assets.</summary>
internal static class ThemeReader
{
    private const string Nowhere = "";

    private static readonly string[] InParts = [".css", ".js"];
    private static readonly string[] TextAssets = [.. InParts, ".svg", ".json", ".txt", ".webmanifest"];

    /// <summary>
    /// A site that is not assessed, such as a guide, may do without the folder and has the program's own theme of that
    /// name. An agency's own theme may have been changed: that its folder is gone is an error.
    /// </summary>
    public static Theme Read(SourceTree tree, ConfigDraft config, BuildMemory memory, DiagnosticBag diagnostics)
    {
        var (name, named) = (config.Theme, config.ThemePlace);
        var root = RootOf(name);
        var read = tree.Under(root).ToList();
        if (read.Count == 0 && config.FiscalYear is null)
            read = [.. StarterSite.Files().Under(root)];

        var files = read.Select(file => new Same<SourceFile>(file));
        var (theme, problems) = memory
            .Of(static ((string Name, ValueList<Same<SourceFile>> Files) of) => Read(of.Name, of.Files))
            .Of((name, [.. files]));
        diagnostics.AddRange(problems);
        if (read.Count == 0 && name.Length > 0)
        {
            var themes = tree.Under(SourceTree.Themes).Select(file => file.Path.Split('/')[1]).Distinct();
            diagnostics.Add(
                Diagnostic.At(named, FileProblems.ThemeFolderIsMissing, root.TrimEnd('/')) with
                {
                    Suggestion = Nearest.To(name, themes),
                }
            );
        }

        return theme;
    }

    private static Diagnosed<Theme> Read(string name, IReadOnlyList<Same<SourceFile>> files)
    {
        var diagnostics = new DiagnosticBag();
        var root = RootOf(name);
        var templates = new Dictionary<string, TemplateText>();
        var partials = new Dictionary<string, TemplateText>();
        var assets = new List<SourceFile>();
        foreach (var file in files.Select(file => file.Value))
        {
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
                    assets.Add(file);
                    break;
                default:
                    break;
            }
        }

        return new(new Theme(name, templates, partials, Assets(assets, $"{root}assets/", diagnostics)), diagnostics);
    }

    private static string RootOf(string name) => $"{SourceTree.Themes}{name}/";

    private static Dictionary<string, ThemeAsset> Assets(
        List<SourceFile> files,
        string folder,
        DiagnosticBag diagnostics
    )
    {
        var named = files.ToLookup(file => NameOf(file, folder));
        foreach (var file in named[Nowhere])
            diagnostics.Add(Diagnostic.At(Place.TopOf(file.Path), FileProblems.FileIsNotLinked));

        return named
            .Where(asset => asset.Key.Length > 0)
            .ToDictionary(asset => asset.Key, asset => Asset(asset.Key, [.. asset], diagnostics));
    }

    /// <summary>
    /// A folder whose name ends in .css or .js is one style sheet or script: it takes nothing but the parts of it.
    /// </summary>
    private static string NameOf(SourceFile file, string folder)
    {
        var name = file.Path[folder.Length..];
        foreach (var kind in InParts)
        {
            var whole = name.IndexOf($"{kind}/", StringComparison.OrdinalIgnoreCase);
            if (whole >= 0)
                return file.Extension == kind ? name[..(whole + kind.Length)] : Nowhere;
        }

        return name;
    }

    private static ThemeAsset Asset(string name, IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics)
    {
        var isText = TextAssets.Contains(files[0].Extension);
        var texts = isText ? files.Select(file => TextOf(file, diagnostics)).OfType<SourceText>().ToList() : [];
        diagnostics.AddRange(StyleSheetParts.Check(texts));
        if (PublishedAsset.Check(files[0]) is { } problem)
            diagnostics.Add(problem);

        return new ThemeAsset(files[0], SiteAddresses.Asset(name), texts)
        {
            Sha256 = isText ? null : files[0].Sha256(),
        };
    }

    /// <summary>A drawing is written anew, like those of the authors.</summary>
    private static SourceText? TextOf(SourceFile file, DiagnosticBag diagnostics)
    {
        if (file.Extension != ".svg")
            return SourceText.Read(file, diagnostics);

        return SvgReader.Read(file.Bytes(), file.Path, diagnostics) is { } drawing
            ? new SourceText(file.Path, drawing.Text)
            : null;
    }

    private static void AddTemplate(
        Dictionary<string, TemplateText> templates,
        string name,
        SourceFile file,
        DiagnosticBag diagnostics
    )
    {
        if (SourceText.Read(file, diagnostics) is { } source)
            templates.Add(name[..^".html".Length], new TemplateText(file.Path, source.Text));
    }
}
