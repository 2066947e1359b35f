using ItaSite.Importing;
using ItaSite.Serving;

namespace ItaSite.Workplace;

/// <summary>Files that were dropped on a page and wait for the person's word.</summary>
/// <param name="Id">Of no other files, those of earlier runs among them.</param>
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
    public DropTarget Target(Desk desk) => DropTarget.Of(desk.Read!, desk.Site.Tree(), Page, Element);

    /// <summary>
    /// What would be written for each, by the answers of a form; later files know the names of earlier ones, and
    /// pictures the tables that name them.
    /// </summary>
    public IReadOnlyList<Proposal> Proposals(Desk desk, FormRequest? answers)
    {
        if (desk.Read is null)
            return [];

        var target = Target(desk);
        var proposals = new Proposal[Files.Count];
        foreach (var number in Enumerable.Range(0, Files.Count).OrderBy(number => IsPicture(Files[number].Name)))
        {
            var given = Given(answers, number);
            var at =
                Own(desk) is { } own && IsWordText(Files[number], given) ? target with { Page = own.File } : target;
            var proposal = Importer.Of(Files[number], at, given, desk.Site.Isolated);
            proposals[number] = proposal;
            target = target with
            {
                Taken = [.. target.Taken, .. proposal.Files.Select(written => written.Path)],
                NamedPictures =
                [
                    .. target.NamedPictures,
                    .. proposal
                        .Tables.Where(table => table is { Table: not null, Line.Length: > 0 })
                        .SelectMany(table => TableProposal.PicturesIn(table.Table!, table.Form)),
                ],
            };
        }

        return proposals;
    }

    /// <summary>
    /// Where the text of a Word file goes that is dropped on a whole item; null for onto the item's page.
    /// </summary>
    public OwnPage? Own(Desk desk) =>
        Element is null && desk.ItemOf(Page) is { } record ? OwnPage.Of(desk, record.Item) : null;

    private static bool IsWordText(DroppedFile file, Dictionary<string, string> given) =>
        Path.GetExtension(file.Name).Equals(".docx", StringComparison.OrdinalIgnoreCase)
        && given.GetValueOrDefault("as") != "document";

    public static bool IsPicture(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".JPG" or ".JPEG" or ".PNG" or ".WEBP" or ".GIF";

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
