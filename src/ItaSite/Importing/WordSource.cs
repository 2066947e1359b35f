using System.Xml.Linq;
using ItaSite.Files;

namespace ItaSite.Importing;

/// <summary>A Word document that is open: its parts, and what is collected while it is read.</summary>
internal sealed class WordSource
{
    private readonly OfficeArchive archive;
    private readonly IReadOnlyList<PartRelation> relations;
    private readonly IReadOnlyDictionary<string, PartRelation> byId;

    public WordSource(OfficeArchive archive, Leftovers leftovers)
    {
        this.archive = archive;
        Leftovers = leftovers;
        var part =
            PartRelations.Of(archive, "").FirstOrDefault(relation => relation.IsOf("officeDocument"))?.Target
            ?? "word/document.xml";
        relations = PartRelations.Of(archive, part);
        byId = PartRelations.ById(relations);
        Body = WordXml.Of(archive, part).Child("body") ?? throw new InvalidDataException();
        Styles = new WordStyles(PartOf("styles"));
        Numbers = new WordNumbers(PartOf("numbering"));
        Notes = new WordNotes(PartOf("footnotes"), PartOf("endnotes"));
    }

    public XElement Body { get; }

    public WordStyles Styles { get; }

    public WordNumbers Numbers { get; }

    public WordNotes Notes { get; }

    public Leftovers Leftovers { get; }

    public List<WordPicture> Pictures { get; } = [];

    public PartRelation? Relation(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    public byte[] BytesOf(PartRelation relation) => relation.IsExternal ? [] : archive.BytesOf(relation.Target);

    public XElement? PartOf(string kind) => PartsOf(kind).FirstOrDefault();

    public IEnumerable<XElement> PartsOf(string kind) =>
        relations
            .Where(relation => relation.IsOf(kind) && !relation.IsExternal)
            .Select(relation => WordXml.Of(archive, relation.Target))
            .OfType<XElement>();
}
