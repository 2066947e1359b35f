using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace ItaSite.Reading;

/// <summary>Reads a PDF page by page.</summary>
internal sealed class PdfReader(string file, List<Diagnostic> diagnostics)
{
    /// <summary>Fewer letters than this on a page are a page number or a stamp, no text.</summary>
    private const int FewLetters = 10;

    private readonly Place place = Place.TopOf(file);
    private int pagesWithoutText;
    private bool isBlank = true;

    public DocumentFacts Read(Stream stream)
    {
        if (!PdfTail.IsWhole(stream))
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentIsBroken, DocumentKinds.NameOf(DocumentKind.Pdf)));

        using var pdf = PdfDocument.Open(stream, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new LimitedFilters() });
        var parts = new List<DocumentPart>();
        for (var number = 1; number <= pdf.NumberOfPages; number++)
            parts.Add(new DocumentPart($"page={number}", ReadPage(pdf, number)));

        if (isBlank)
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentHoldsNothing));
        else if (pagesWithoutText * 2 > parts.Count)
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentIsScan, Text(pagesWithoutText), Text(parts.Count)));

        return new DocumentFacts(DocumentKind.Pdf, pdf.Information.Title, PeopleOf(pdf), false, parts.Count, parts)
        {
            Date = MetadataDate.OfPdf(pdf.Information.ModifiedDate) ?? MetadataDate.OfPdf(pdf.Information.CreationDate),
        };
    }

    private static IReadOnlyList<string> PeopleOf(PdfDocument pdf)
    {
        var people = new List<string?> { pdf.Information.Author };
        if (pdf.TryGetXmpMetadata(out var xmp))
            people.AddRange(XmpAuthors.In(xmp.GetXmlBytes().ToArray()));

        return [.. people.OfType<string>().Select(name => name.Trim('\0', ' ', '\n')).Where(name => name.Length > 0).Distinct()];
    }

    /// <summary>One page that can't be read must not hide the others, nor the rest of the site.</summary>
    private string ReadPage(PdfDocument pdf, int number)
    {
        try
        {
            var page = pdf.GetPage(number);
            var text = ContentOrderTextExtractor.GetText(page);
            Notice(page, text);
            return text;
        }
#pragma warning disable CA1031 // whatever a stranger's page makes the parser throw, the page is unreadable and nothing worse
        catch (Exception exception) when (exception is not InflatedTooLargeException)
#pragma warning restore CA1031
        {
            isBlank = false;
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentPageIsUnreadable, Text(number)));
            return "";
        }
    }

    private void Notice(UglyToad.PdfPig.Content.Page page, string text)
    {
        var letters = text.Count(char.IsLetterOrDigit);
        if (letters < FewLetters)
            pagesWithoutText++;

        isBlank = isBlank && letters == 0 && page.NumberOfImages == 0 && !page.Paths.Any(path => path.IsFilled || path.IsStroked);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
