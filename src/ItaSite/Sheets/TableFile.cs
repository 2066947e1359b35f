using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Sheets;

/// <summary>
/// Opens a file of tables. Whatever a broken or hostile file does to a parser, it becomes a sentence with the file's
/// name.
/// </summary>
internal static class TableFile
{
    /// <returns>The file's sheets; none, with a diagnostic, if it can't be used.</returns>
    public static Diagnosed<IReadOnlyList<SheetGrid>> Read(SourceFile file) =>
        ReadSheets(file) is var read and not { Value: [], Diagnostics: [] }
            ? read
            : Refused(Diagnostic.At(Place.TopOf(file.Path), WorkbookProblems.WorkbookHoldsNoSheet, file.Name));

    private static Diagnosed<IReadOnlyList<SheetGrid>> ReadSheets(SourceFile file)
    {
        var place = Place.TopOf(file.Path);
        using var stream = file.Open();
        try
        {
            var kind = DocumentKinds.Of(stream);
            return kind switch
            {
                DocumentKind.Excel => ReadWorkbook(file, stream),
                DocumentKind.LockedOffice when LockedPackage.Open(stream) is { } opened => ReadWorkbook(file, opened),
                DocumentKind.LockedOffice => Refused(Diagnostic.At(place, TableProblems.WorkbookIsLocked, file.Name)),
                DocumentKind.BinaryWorkbook => Refused(
                    Diagnostic.At(place, WorkbookProblems.WorkbookIsBinary, file.Name)
                ),
                DocumentKind.OldOffice => ReadOldWorkbook(file, stream),
                DocumentKind.Text or DocumentKind.Html or DocumentKind.Xml => TextTable.Read(file, stream, kind),
                DocumentKind.Other when file.Extension == ".csv" => TextTable.Read(file, stream, kind),
                _ => Refused(Diagnostic.At(place, TableProblems.FileIsNoTable, file.Name, DocumentKinds.NameOf(kind))),
            };
        }
        catch (Exception error) when (Limits.BrokenBy(error) is { } limit)
        {
            return Refused(Diagnostic.At(place, DocumentProblems.DocumentIsTooLarge, limit));
        }
        catch (OpenQuoteException broken)
        {
            return Refused(
                Diagnostic.At(
                    new Place(file.Path, broken.Line, 1),
                    TableProblems.QuoteIsOpen,
                    file.Name,
                    broken.Row.ToString()
                )
            );
        }
#pragma warning disable CA1031 // parsers of strangers' files promise no kind of exception; all mean the same
        catch (Exception)
#pragma warning restore CA1031
        {
            return Refused(
                Diagnostic.At(
                    place,
                    DocumentProblems.DocumentIsBroken,
                    file.Extension.TrimStart('.').ToUpperInvariant()
                )
            );
        }
    }

    private static Diagnosed<IReadOnlyList<SheetGrid>> ReadOldWorkbook(SourceFile file, Stream stream)
    {
        var place = Place.TopOf(file.Path);
        stream.Position = 0;
        var container = CompoundFile.Read(stream);
        if (BiffRecords.In(container) is not { } records)
            return Refused(Diagnostic.At(place, TableProblems.FileIsNoTable, file.Name, "Word/PowerPoint 97–2003"));

        if (records.IsLocked)
            return Refused(Diagnostic.At(place, TableProblems.WorkbookIsLocked, file.Name));

        var problems = new DiagnosticBag();
        if (container.HoldsBeginningWith("_VBA_PROJECT"))
            problems.Add(Diagnostic.At(place, TableProblems.WorkbookHoldsMacros, file.Name));

        if (records.HoldsExternalLinks)
            problems.Add(Diagnostic.At(place, TableProblems.WorkbookLinksElsewhere, file.Name));

        stream.Position = 0;
        return new Diagnosed<IReadOnlyList<SheetGrid>>(
            problems.Count > 0 ? [] : BiffSheets.Read(stream, records),
            problems
        );
    }

    private static Diagnosed<IReadOnlyList<SheetGrid>> ReadWorkbook(SourceFile file, Stream stream)
    {
        var place = Place.TopOf(file.Path);
        var problems = new DiagnosticBag();
        using var archive = new OfficeArchive(stream);
        if (WorkbookParts.HoldsMacros(archive))
            problems.Add(Diagnostic.At(place, TableProblems.WorkbookHoldsMacros, file.Name));

        if (WorkbookParts.HoldsExternalLinks(archive))
            problems.Add(Diagnostic.At(place, TableProblems.WorkbookLinksElsewhere, file.Name));

        if (problems.Count > 0)
            return new Diagnosed<IReadOnlyList<SheetGrid>>([], problems);

        return new Diagnosed<IReadOnlyList<SheetGrid>>(WorkbookSheets.Read(archive), []);
    }

    private static Diagnosed<IReadOnlyList<SheetGrid>> Refused(Diagnostic problem) => new([], [problem]);
}
