using System.Xml;

namespace ItaSite.Files;

/// <summary>Which part of an Office file leads to which (Open Packaging Conventions).</summary>
internal static class PackageRelations
{
    private const string Folder = "_rels/";
    private const string Extension = ".rels";

    public static Dictionary<string, List<string>> Of(OfficeArchive archive)
    {
        var targets = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in archive.Names.Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).Distinct())
        {
            try
            {
                targets[SourceOf(name)] = TargetsIn(archive, name);
            }
            catch (XmlException)
            {
                // Without it a message names the part alone.
            }
        }

        return targets;
    }

    /// <summary>xl/worksheets/_rels/sheet1.xml.rels speaks of xl/worksheets/sheet1.xml.</summary>
    public static string SourceOf(string relations) =>
        relations.Replace(Folder, "", StringComparison.Ordinal)[..^Extension.Length];

    private static List<string> TargetsIn(OfficeArchive archive, string name)
    {
        var found = new List<string>();
        var source = SourceOf(name);
        using var part = archive.Open(name);
        while (part?.Read() == true)
        {
            if (
                part is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && part.GetAttribute("TargetMode") != "External"
                && part.GetAttribute("Target") is { } target
            )
                found.Add(Resolve(source, target));
        }

        return found;
    }

    private static string Resolve(string source, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];

        var steps = source.Split('/').SkipLast(1).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
