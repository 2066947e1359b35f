using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Opens a file of tables. Whatever a broken or hostile file does to a parser, it becomes a sentence with the file's name.</summary>
internal static class TableFile
{
    /// <returns>The file's sheets; none, with a diagnostic, if it can't be used.</returns>
    public static Diagnosed<IReadOnlyList<SheetGrid>> Read(SourceFile file)
    {
        var place = Place.TopOf(file.Path);
        using var stream = file.Open();
        try
        {
            return DocumentKinds.Of(stream) switch
            {
                DocumentKind.Excel => ReadWorkbook(file, stream),
<<<<<<< HEAD
                DocumentKind.Text when file.Extension == ".csv" => new Diagnosed<IReadOnlyList<SheetGrid>>([CsvSheet.Read(stream)], []),
                DocumentKind.LockedOffice when LockedPackage.Open(stream) is { } opened => ReadWorkbook(file, opened),
=======
                DocumentKind.Text or DocumentKind.Other when file.Extension == ".csv" => ReadText(file, stream),
>>>>>>> d014563 (Reading: CSV is cut where its columns are, and what of its bytes, rows and cells is wrong is told)
                DocumentKind.LockedOffice => Refused(Diagnostic.At(place, TableProblems.WorkbookIsLocked, file.Name)),
                DocumentKind.OldOffice => Refused(Diagnostic.At(place, TableProblems.WorkbookIsOld, file.Name)),
                var other => Refused(Diagnostic.At(place, TableProblems.FileIsNoTable, file.Name, DocumentKinds.NameOf(other))),
            };
        }
        catch (InflatedTooLargeException)
        {
            return Refused(Diagnostic.At(place, DocumentProblems.DocumentIsTooLarge, Inflation.LimitInMegabytes.ToString(CultureInfo.InvariantCulture)));
        }
        catch (OpenQuoteException broken)
        {
            return Refused(Diagnostic.At(new Place(file.Path, broken.Line, 1), TableProblems.QuoteIsOpen, file.Name, broken.Row.ToString(CultureInfo.InvariantCulture)));
        }
#pragma warning disable CA1031 // parsers of strangers' files promise no kind of exception; all of them mean the same here
        catch (Exception)
#pragma warning restore CA1031
        {
            return Refused(Diagnostic.At(place, DocumentProblems.DocumentIsBroken, file.Extension.TrimStart('.').ToUpperInvariant()));
        }
    }

    private static Diagnosed<IReadOnlyList<SheetGrid>> ReadText(SourceFile file, Stream stream)
    {
        var decoded = PlainTextReader.Decode(stream);
        if (decoded.IsHardlyText)
            return Refused(Diagnostic.At(Place.TopOf(file.Path), TableProblems.FileIsNoTable, file.Name, DocumentKinds.NameOf(DocumentKind.Other)));

        var faults = PlainTextReader.Faults(decoded, file).ToList();
        if (faults.Exists(fault => fault.Severity == Severity.Error))
            return new Diagnosed<IReadOnlyList<SheetGrid>>([], faults);

        var (sheet, problems) = CsvSheet.Read(decoded.Text, file);
        return new Diagnosed<IReadOnlyList<SheetGrid>>([sheet], [.. faults, .. problems]);
    }

    private static Diagnosed<IReadOnlyList<SheetGrid>> ReadWorkbook(SourceFile file, Stream stream)
    {
        var place = Place.TopOf(file.Path);
        var problems = new List<Diagnostic>();
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
