using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using UglyToad.PdfPig.Exceptions;

namespace ItaSite.Documents;

/// <summary>
/// Reads what documents are and hold. Whatever a broken or hostile file does to a parser, it becomes a sentence with
/// the file's name.
/// </summary>
internal static class DocumentReader
{
    /// <param name="nesting">How deep in another document it stands; null for a file of its own.</param>
    public static Diagnosed<DocumentFacts> Read(SourceFile file, Nesting? nesting = null)
    {
        nesting ??= new Nesting();
        using var stream = file.Open();
        var place = Place.TopOf(file.Path);
        var diagnostics = new DiagnosticBag();
        var kind = DocumentKind.Other;
        var facts = DocumentFacts.Only(kind);
        try
        {
            // Browsers believe the name: what only looks like a text could still run.
            kind = file.Extension == ".svg" ? DocumentKind.Svg : DocumentKinds.Of(stream);
            if (nesting.Isolated is { } elsewhere && NeedsIsolation(kind))
                return elsewhere.Read(file, kind);

            using var opened = kind == DocumentKind.LockedOffice ? LockedPackage.Open(stream) : null;
            if (opened is not null)
                kind = DocumentKinds.Of(opened);

            facts = DocumentFacts.Only(kind);
            facts = Read(kind, opened ?? stream, file, nesting, diagnostics);
            TellWhatItIs(facts, file, diagnostics);
        }
        catch (Exception error) when (Limits.BrokenBy(error) is { } limit)
        {
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentIsTooLarge, limit));
        }
        catch (PdfDocumentEncryptedException)
        {
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentIsLocked));
        }
#pragma warning disable CA1031 // parsers of strangers' files promise no kind of exception; all mean the same
        catch (Exception)
#pragma warning restore CA1031
        {
            var name = DocumentKinds.NameOf(
                kind == DocumentKind.Other ? DocumentKinds.PromisedBy(file.Extension) ?? kind : kind
            );
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentIsBroken, name));
        }

        return new Diagnosed<DocumentFacts>(facts, [.. diagnostics.Distinct()]);
    }

    /// <summary>Whether a file of this name is likely to be read elsewhere.</summary>
    public static bool ExpectsIsolation(SourceFile file) =>
        DocumentKinds.PromisedBy(file.Extension) is { } kind && NeedsIsolation(kind);

    /// <summary>
    /// Not the pictures and texts that sites have by the hundred: their readers neither recurse nor unpack. The reader
    /// of HEIC and AVIF never ends where a box says that it has no length.
    /// </summary>
    private static bool NeedsIsolation(DocumentKind kind) =>
        kind
            is DocumentKind.Pdf
                or DocumentKind.Word
                or DocumentKind.Excel
                or DocumentKind.PowerPoint
                or DocumentKind.OpenDocument
                or DocumentKind.OldOffice
                or DocumentKind.LockedOffice
                or DocumentKind.Rtf
                or DocumentKind.Zip
                or DocumentKind.Heif
                or DocumentKind.Avif
                or DocumentKind.Tiff;

    private static DocumentFacts Read(
        DocumentKind kind,
        Stream stream,
        SourceFile file,
        Nesting nesting,
        DiagnosticBag diagnostics
    ) =>
        kind switch
        {
            DocumentKind.Pdf => new PdfReader(file.Path, nesting, diagnostics).Read(stream),
            DocumentKind.Word or DocumentKind.Excel or DocumentKind.PowerPoint or DocumentKind.OpenDocument =>
                OfficeReader.Read(kind, stream, file.Path, nesting, diagnostics),
            DocumentKind.Jpeg
            or DocumentKind.Png
            or DocumentKind.Webp
            or DocumentKind.Tiff
            or DocumentKind.Gif
            or DocumentKind.Bitmap
            or DocumentKind.Heif
            or DocumentKind.Avif => new PictureReader(file.Path, nesting, diagnostics).Read(kind, stream),
            DocumentKind.Svg => new DrawingReader(file.Path, nesting, diagnostics).Read(stream),
            DocumentKind.Text or DocumentKind.Html or DocumentKind.Xml => PlainTextReader.Read(
                kind,
                stream,
                file,
                nesting.Inflation,
                diagnostics
            ),
            DocumentKind.OldOffice => OldOfficeReader.Read(stream, file.Path, diagnostics),
            DocumentKind.Zip => ZipReader.Read(stream, file.Path, nesting, diagnostics),
            DocumentKind.Rtf => RtfReader.Read(stream, file.Path, nesting, diagnostics),
            _ => DocumentFacts.Only(kind),
        };

    private static void TellWhatItIs(DocumentFacts facts, SourceFile file, DiagnosticBag diagnostics)
    {
        var place = Place.TopOf(file.Path);
        if (facts.Kind == DocumentKind.LockedOffice)
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentIsLocked));
        else if (
            DocumentKinds.PromisedBy(file.Extension) is { } promised
            && promised != facts.Kind
            && facts.Kind != DocumentKind.Heif
        )
            diagnostics.Add(
                Diagnostic.At(
                    place,
                    DocumentProblems.DocumentIsNotWhatItSays,
                    file.Extension,
                    DocumentKinds.NameOf(facts.Kind)
                )
            );
        else if (facts.Kind == DocumentKind.OldOffice)
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentIsOldOffice, file.Extension));

        if (facts.Kind == DocumentKind.Heif)
            diagnostics.Add(Diagnostic.At(place, PictureProblems.PictureIsOfPhones));
        else if (ScreenedKinds.WhyNot(facts.Kind) is { } why)
            diagnostics.Add(NotScreened.In(file.Path, NotScreened.ThisFile, why));

        // A PDF's emptiness is reported by its reader, which sees pictures too; in Office files only sheets and plain
        // text hold nothing but words.
        if (
            facts.Kind is DocumentKind.Excel or DocumentKind.Text
            && facts.Parts.All(part => string.IsNullOrWhiteSpace(part.Text))
        )
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentHoldsNothing));
    }
}
