using ItaSite.Importing;
using ItaSite.Serving;

namespace ItaSite.Workplace;

/// <summary>Files that were dropped on a page and wait for the person's word.</summary>
/// <param name="Page">The page's file.</param>
/// <param name="Element">Null where the page as a whole is meant.</param>
/// <param name="Back">Where the person came from.</param>
internal sealed record DroppedFiles(
    string Id,
    string Page,
    string? Element,
    string Back,
    IReadOnlyList<DroppedFile> Files
)
{
    /// <summary>
    /// What would be written for each, by the answers of a form; later files know the names of earlier ones.
    /// </summary>
    public IReadOnlyList<Proposal> Proposals(Desk desk, FormRequest? answers)
    {
        if (desk.Read is not { } site)
            return [];

        var target = DropTarget.Of(site, desk.Site.Tree(), Page, Element);
        var proposals = new List<Proposal>();
        foreach (var (file, number) in Files.Select((file, number) => (file, number)))
        {
            var proposal = Importer.Of(file, target, Given(answers, number), desk.Site.Isolated);
            proposals.Add(proposal);
            target = target with { Taken = [.. target.Taken, .. proposal.Files.Select(written => written.Path)] };
        }

        return proposals;
    }

    /// <summary>Of a question in the form.</summary>
    public static string FieldOf(int file, string key) => $"{file}:{key}";

    private static Dictionary<string, string> Given(FormRequest? answers, int file)
    {
        var prefix = FieldOf(file, "");
        return (answers?.Fields ?? [])
            .Where(field => field.Name.StartsWith(prefix, StringComparison.Ordinal))
            .GroupBy(field => field.Name[prefix.Length..], StringComparer.Ordinal)
            .ToDictionary(
                field => field.Key,
                field => string.Join('\n', field.Select(given => given.Value).Where(value => value.Length > 0)),
                StringComparer.Ordinal
            );
    }
}
