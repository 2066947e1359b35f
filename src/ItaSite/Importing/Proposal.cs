using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Importing;

/// <summary>What would be written for something that was dropped. With other answers it is made anew.</summary>
/// <param name="Kind">By its bytes.</param>
/// <param name="Markdown">Blocks that end with a line feed; empty where nothing can be written.</param>
/// <param name="Files">To be written beside the page.</param>
/// <param name="Fields">For the page's front matter.</param>
/// <param name="Questions">Each with a best guess, so that all may stay as they are.</param>
/// <param name="Findings">What cannot be used, what is left out and what is changed on the way.</param>
internal sealed record Proposal(
    DocumentKind Kind,
    string Markdown,
    IReadOnlyList<ProposedFile> Files,
    IReadOnlyList<ProposedField> Fields,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<Diagnostic> Findings
)
{
    /// <summary>What a clerk calls it: ตารางจากไฟล์ Excel, เอกสาร PDF 4 หน้า.</summary>
    public Bilingual Name { get; init; } = Bilingual.Same("");

    /// <summary>The sheets of a workbook, each as it would look.</summary>
    public IReadOnlyList<TableProposal> Tables { get; init; } = [];

    /// <summary>What is known of a document or picture; null for what was not read as one.</summary>
    public DocumentFacts? Facts { get; init; }

    /// <summary>
    /// In place of the Markdown, for an element that has no heading on the page: where its evidence stands.
    /// </summary>
    public ProposedField? Evidence { get; init; }

    /// <summary>Whether it says of itself that it is of a time that its item does not ask for.</summary>
    public bool IsOfAnotherTime { get; init; }

    /// <summary>Whether anything would be written.</summary>
    public bool IsUsable => Markdown.Length > 0 || Files.Count > 0;

    public static Proposal Refused(DocumentKind kind, params IReadOnlyList<Diagnostic> findings) =>
        new(kind, "", [], [], [], findings);
}
