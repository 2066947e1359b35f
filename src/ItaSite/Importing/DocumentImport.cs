using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>A PDF, or another document that is published to be downloaded: a card with its title.</summary>
internal static class DocumentImport
{
    private const int LongestTitle = 160;
    private const int LongestSnippet = 60;
    private const string Whole = "whole";

    private static readonly Bilingual AskTitle = new("ชื่อเอกสาร", "Title of the document");
    private static readonly Bilingual AskPage = new("ส่วนที่เกี่ยวข้องอยู่หน้าใด", "On which page the part stands");
    private static readonly Bilingual AskSigned = new(
        "ผู้ลงนาม: ตำแหน่งและวันที่ลงนาม (เว้นว่างถ้ายังไม่ลงนามหรือไม่แน่ใจ)",
        "Signed by: position and date (empty if it is not signed, or you are not sure)"
    );

    public static Proposal Of(
        DroppedFile file,
        DocumentKind kind,
        string path,
        DropTarget target,
        Answers answers,
        IIsolatedReader? isolated
    )
    {
        var (facts, findings) = PublishedDocument.Read(file.As(path), isolated);
        var title = answers.Words("title", AskTitle, TitleOf(facts, file.Name), isRequired: true);
        var page = facts.Pages is > 1 ? AskForPage(facts, target, answers) : null;
        var address = MarkdownWords.AddressOf(path[target.Folder.Length..], page);
        var isUsable = findings.All(finding => finding.Severity != Severity.Error);
        return new Proposal(
            kind,
            isUsable ? MarkdownWords.Link(title, address) + "\n" : "",
            isUsable ? [new ProposedFile(path, file.Bytes)] : [],
            Confirmed(facts, target, answers),
            answers.Asked,
            findings
        )
        {
            Facts = facts,
            Evidence = target.Element is { } element ? new ProposedField(["evidence", element.Key], address) : null,
        };
    }

    private static string TitleOf(DocumentFacts facts, string file)
    {
        if (DefaultNames.WordsOf(file) is { Length: > 0 } words)
            return words;

        if (facts.Title is { } title && OneLine.Of(title) is var line && !DefaultNames.IsOfMachine(line))
            return line;

        return facts
                .Parts.SelectMany(part => part.Text.Split('\n'))
                .Select(OneLine.Of)
                .FirstOrDefault(text => text.Length is >= 8 and <= LongestTitle && text.Any(ThaiLetters.IsThai))
            ?? "";
    }

    private static string? AskForPage(DocumentFacts facts, DropTarget target, Answers answers)
    {
        var choices = facts.Parts.Select(ChoiceOf).Prepend(new Choice(Whole, new("ทั้งเล่ม", "all of it"))).ToList();
        var guess = target.Element is { } element ? PageMatch.Best(facts.Parts, element.Statement) : null;
        var answer = answers.One("page", AskPage, choices, guess ?? Whole);
        return answer == Whole ? null : answer;
    }

    private static Choice ChoiceOf(DocumentPart part, int index)
    {
        var text = OneLine.Of(part.Text);
        var snippet = text.Length > LongestSnippet ? $"{text[..LongestSnippet]}…" : text;
        return new Choice(
            $"page={index + 1}",
            new Bilingual($"หน้า {index + 1}", $"page {index + 1}").Then(
                Bilingual.Same(snippet.Length > 0 ? $": {snippet}" : "")
            )
        );
    }

    /// <summary>
    /// No program can see a signature on a scan: the clerk says whose it is and of what day, and the page shows it as
    /// the clerk's word. What the document says of it is offered.
    /// </summary>
    private static IReadOnlyList<ProposedField> Confirmed(DocumentFacts facts, DropTarget target, Answers answers)
    {
        var element =
            IsSigned(target.Element) ? target.Element
            : target.Element is null ? target.Item?.Elements.FirstOrDefault(IsSigned)
            : null;
        if (element is null)
            return [];

        var answer = answers.Words("signed", AskSigned, Signature.SaidBy(facts));
        return answer.Length > 0 ? [new ProposedField(["confirmed", element.Key], answer)] : [];
    }

    private static bool IsSigned(Element? element) => element?.Rules.OfType<ElementRule.SignedByHead>().Any() == true;
}
