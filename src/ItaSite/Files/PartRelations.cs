using System.Xml;

namespace ItaSite.Files;

/// <summary>Reads the relationships of a part (ECMA-376 part 2, 9.3).</summary>
internal static class PartRelations
{
    /// <param name="part">The name of the part; empty for those of the whole file.</param>
    public static IReadOnlyList<PartRelation> Of(OfficeArchive archive, string part)
    {
        var (folder, name) = Split(part);
        var found = new List<PartRelation>();
        using var relations = archive.Open($"{folder}_rels/{name}.rels");
        while (relations?.Read() == true)
        {
            if (
                relations is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                || relations.GetAttribute("Target") is not { } target
            )
                continue;

            var mode = relations.GetAttribute("TargetMode");
            var isExternal = string.Equals(mode, "External", StringComparison.OrdinalIgnoreCase);
            found.Add(
                new PartRelation(
                    relations.GetAttribute("Id") ?? "",
                    relations.GetAttribute("Type") ?? "",
                    isExternal ? target : Combined(folder, target),
                    isExternal
                )
            );
        }

        return found;
    }

    /// <summary>The first of each id: whoever asks for many must not look through all for each.</summary>
    public static IReadOnlyDictionary<string, PartRelation> ById(IEnumerable<PartRelation> relations)
    {
        var byId = new Dictionary<string, PartRelation>(StringComparer.Ordinal);
        foreach (var relation in relations)
            byId.TryAdd(relation.Id, relation);

        return byId;
    }

    private static (string Folder, string Name) Split(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return (part[..slash], part[slash..]);
    }

    private static string Combined(string folder, string target)
    {
        var steps = new List<string>();
        var path = target.Replace('\\', '/');
        var whole = path.StartsWith('/') ? path : folder + path;
        foreach (var step in whole.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
                steps.Add(step);
            else if (steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
        }

        return string.Join('/', steps.Where(step => step != "."));
    }
}
