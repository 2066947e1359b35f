using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Importing;

/// <summary>
/// A picture: its words are asked for, since no program sees what it shows and its name says nothing.
/// </summary>
internal static class PictureImport
{
    public static readonly Bilingual AskWords = new(
        "รูปนี้เป็นภาพอะไร (อ่านให้ผู้มองไม่เห็นฟัง)",
        "What the picture shows, for those who cannot see it"
    );

    private static readonly Bilingual ItsPlace = new("สถานที่ถ่าย", "where it was taken");
    private static readonly Bilingual ItsPeople = new("ชื่อผู้ถ่ายหรือเจ้าของเครื่อง", "who took it");

    public static Proposal Of(
        DroppedFile file,
        DocumentKind kind,
        string path,
        DropTarget target,
        Answers answers,
        IIsolatedReader? isolated
    )
    {
        var (facts, found) = PublishedDocument.Read(file.As(path), isolated);
        var findings = new List<Diagnostic>(found);
        if (DocumentFacts.IsCleaned(kind))
            findings.AddRange(Secrets(file, path));

        var isOfTable = target.NamedPictures.Contains(file.Name, StringComparer.OrdinalIgnoreCase);
        var words = isOfTable ? "" : answers.Words("alt", AskWords, "", isRequired: true);
        return new Proposal(
            kind,
            isOfTable ? "" : MarkdownWords.Link(words, MarkdownWords.AddressOf(path[target.Folder.Length..])) + "\n",
            findings.Exists(finding => finding.Severity == Severity.Error) ? [] : [new ProposedFile(path, file.Bytes)],
            [],
            answers.Asked,
            findings
        )
        {
            Facts = facts,
        };
    }

    /// <summary>
    /// What a camera wrote into it is taken out when it is published; its owner should know that it was there.
    /// </summary>
    private static IEnumerable<Diagnostic> Secrets(DroppedFile file, string path)
    {
        var (facts, _) = DocumentReader.Read(file.As(path), new Nesting().Inner());
        if (facts.HasGpsPosition)
            yield return Diagnostic.At(Place.TopOf(path), ImportProblems.PictureTells, ItsPlace);

        if (facts.People.Count > 0)
            yield return Diagnostic.At(Place.TopOf(path), ImportProblems.PictureTells, ItsPeople);
    }
}
