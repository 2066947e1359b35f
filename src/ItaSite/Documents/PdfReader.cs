using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Pdf;
using UglyToad.PdfPig;

namespace ItaSite.Documents;

/// <summary>Reads a PDF page by page, and what it holds besides.</summary>
internal sealed class PdfReader(string file, Nesting nesting, DiagnosticBag diagnostics)
{
    private readonly Place place = Place.TopOf(file);
    private readonly List<DocumentPart> pages = [];
    private readonly List<int> broken = [];
    private string? example;
    private bool isBlank = true;

    public DocumentFacts Read(Stream stream)
    {
        var tail = PdfTail.Of(stream);
        if (!tail.IsWhole)
            diagnostics.Add(
                Diagnostic.At(place, DocumentProblems.DocumentIsBroken, DocumentKinds.NameOf(DocumentKind.Pdf))
            );
        else if (tail.Foreign > 0)
            Tell(PdfProblems.PdfIsWrapped, Text(tail.Foreign));

        var filters = new LimitedFilters();
        using var pdf = PdfDocument.Open(
            stream,
            new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                FilterProvider = filters,
            }
        );
        nesting.Step?.Invoke();
        var files = new EmbeddedFiles(file, nesting, diagnostics);
        var unseen = new PdfUnseen(pdf, filters, files);
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            ReadPage(pdf, number, unseen);
            nesting.Step?.Invoke();
        }

        unseen.ReadRest();
        TellOfPages();
        if (unseen.Commands.Count > 0)
            Tell(PdfProblems.PdfRunsSomething, string.Join(", ", unseen.Commands));

        if (unseen.HasXfa)
            diagnostics.Add(NotScreened.In(file, PdfUnseen.Xfa, PdfUnseen.WhyNotXfa));

        return new DocumentFacts(DocumentKind.Pdf, TitleOf(pdf), PeopleOf(pdf, unseen), false, pages.Count, pages)
        {
            Date = MetadataDate.OfPdf(pdf.Information.ModifiedDate) ?? MetadataDate.OfPdf(pdf.Information.CreationDate),
            Unseen = unseen.Texts,
            Embedded = files.All,
            IsSigned = PdfSignature.IsIn(pdf),
        };
    }

    /// <summary>Of a title that makes no sense nobody is shown anything.</summary>
    private static string? TitleOf(PdfDocument pdf) =>
        pdf.Information.Title is { } title && ThaiLayer.Of(title) is { Text.Length: > 0 } layer ? layer.Text : null;

    private static IReadOnlyList<string> PeopleOf(PdfDocument pdf, PdfUnseen unseen)
    {
        List<string?> people = [pdf.Information.Author, .. unseen.People];
        if (pdf.TryGetXmpMetadata(out var xmp))
            people.AddRange(XmpAuthors.In(xmp.GetXmlBytes().ToArray()));

        return
        [
            .. people
                .OfType<string>()
                .Select(name => name.Trim('\0', ' ', '\n'))
                .Where(name => name.Length > 0)
                .Distinct(),
        ];
    }

    /// <summary>One page that can't be read must not hide the others, nor the rest of the site.</summary>
    private void ReadPage(PdfDocument pdf, int number, PdfUnseen unseen)
    {
        var name = $"page={Text(number)}";
        try
        {
            var page = pdf.GetPage(number);
            var read = PdfPageReader.Read(page, name);
            pages.Add(read.Part);
            example ??= read.Example;
            if (read.Example is not null)
                broken.Add(number);

            isBlank = isBlank && read.IsBlank;
            unseen.ReadNotes(page);
        }
#pragma warning disable CA1031 // whatever the parser throws, the page is unreadable and nothing worse
        catch (Exception exception) when (Limits.BrokenBy(exception) is null)
#pragma warning restore CA1031
        {
            isBlank = false;
            pages.RemoveRange(number - 1, pages.Count - number + 1);
            pages.Add(new DocumentPart(name, "") { Quality = TextQuality.Unreadable });
        }
    }

    private void TellOfPages()
    {
        if (isBlank)
        {
            Tell(DocumentProblems.DocumentHoldsNothing);
            return;
        }

        if (PagesThatAre(TextQuality.Scan) is { Length: > 0 } scans)
            Tell(DocumentProblems.DocumentIsScan, scans, Text(pages.Count));

        if (PagesThatAre(TextQuality.Unreadable) is { Length: > 0 } unreadable)
            Tell(DocumentProblems.DocumentPageIsUnreadable, unreadable);

        if (broken.Count > 0)
            Tell(PdfProblems.PdfTextIsBroken, PageNumbers.Of(broken), example ?? "");
    }

    private string PagesThatAre(TextQuality quality) =>
        PageNumbers.Of([.. Enumerable.Range(1, pages.Count).Where(number => pages[number - 1].Quality == quality)]);

    private void Tell(Problem problem, params string[] arguments) =>
        diagnostics.Add(Diagnostic.At(place, problem, arguments));

    private static string Text(long number) => number.ToString();
}
