using System.IO.Compression;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>Reads a .zip: every file in it as the document it is.</summary>
internal static class ZipReader
{
    private static readonly Bilingual Names = new("ชื่อไฟล์ข้างใน", "the names of the files inside");

    public static DocumentFacts Read(Stream stream, string file, Nesting nesting, DiagnosticBag diagnostics)
    {
        using var zip = new ZipArchive(
            stream,
            ZipArchiveMode.Read,
            leaveOpen: true,
            CodePagesEncodingProvider.Instance.GetEncoding(874)
        );
        var files = new EmbeddedFiles(file, nesting, diagnostics);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
        {
            if (PublishedNames.OfDocument(entry.Name) == NameVerdict.Program && !IsOfFileManager(entry.FullName))
                diagnostics.Add(Diagnostic.At(Place.TopOf(file), DocumentProblems.ZipHoldsProgram, entry.FullName));

            Read(entry, files, nesting.Inflation);
        }

        return DocumentFacts.Only(DocumentKind.Zip) with
        {
            Unseen = [new UnseenText(Names, string.Join('\n', zip.Entries.Select(entry => entry.FullName)))],
            Embedded = files.All,
        };
    }

    private static void Read(ZipArchiveEntry entry, EmbeddedFiles files, Inflation inflation)
    {
        var where = EmbeddedFiles.Named(entry.FullName);
        if (entry.IsEncrypted)
        {
            files.Tell(where, new Bilingual("ใส่รหัสผ่านไว้", "it is locked with a password"));
            return;
        }

        try
        {
            if (IsOfFileManager(entry.FullName))
                return;

            files.Add(entry.FullName, inflation.BytesOf(entry), where);
        }
        catch (InvalidDataException)
        {
            files.Tell(
                where,
                new Bilingual(
                    "ไฟล์เสียหายหรือบีบอัดด้วยวิธีที่อ่านไม่ได้",
                    "it is damaged or packed in a way that can't be read"
                )
            );
        }
    }

    /// <summary>What macOS adds beside each file holds its icon and colour.</summary>
    private static bool IsOfFileManager(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal);
}
