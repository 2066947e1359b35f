using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Sheets;

namespace ItaSite.Documents;

/// <summary>Reads what can be read of Word and Excel of 97–2003; of the rest it says that nobody screened it.</summary>
internal static class OldOfficeReader
{
    private static readonly Bilingual Unknown = new(
        "เป็นรูปแบบ Office รุ่นเก่าที่โปรแกรมอ่านไม่ได้",
        "it is of an old Office that can't be read"
    );
    private static readonly Bilingual Embedded = new("ไฟล์ที่ฝังอยู่ข้างใน", "the files embedded in it");
    private static readonly Bilingual NotesAndBoxes = new(
        "หมายเหตุของเซลล์หรือกล่องข้อความ",
        "a note on a cell, or a text box"
    );
    private static readonly Bilingual Margins = new(
        "เชิงอรรถ หัวกระดาษ ข้อคิดเห็น หรือกล่องข้อความ",
        "a footnote, header, comment or text box"
    );

    private static readonly Bilingual Properties = new("คุณสมบัติของไฟล์", "the file's properties");

    /// <summary>Begins the names of streams with properties ([MS-OLEPS]).</summary>
    private const char PropertyMark = '\u0005';

    /// <summary>Folders in which old Word and Excel keep what is embedded.</summary>
    private static readonly string[] Folders = ["ObjectPool", "MBD"];

    public static DocumentFacts Read(Stream stream, string path, DiagnosticBag diagnostics)
    {
        stream.Position = 0;
        var container = CompoundFile.Read(stream);
        var properties = OldProperties.In(container);
        var facts = DocumentFacts.Only(DocumentKind.OldOffice) with
        {
            Title = properties?.Title,
            People = properties?.People ?? [],
            Date = properties?.Date,
        };
        if (StringsIn(container, name => name.StartsWith(PropertyMark)) is { Length: > 0 } words)
            facts = facts with { Unseen = [new UnseenText(Properties, words)] };

        if (Array.Exists(Folders, container.HoldsBeginningWith))
            diagnostics.Add(NotScreened.In(path, Embedded, Unknown));

        if (BiffRecords.In(container) is { } records)
            return records.IsLocked ? Locked(facts) : WithSheets(facts, stream, records);

        if (WordText.In(container) is { } word)
            return word.IsLocked ? Locked(facts) : WithText(facts, word);

        diagnostics.Add(NotScreened.In(path, NotScreened.ThisFile, Unknown));
        return facts with
        {
            Unseen = [.. facts.Unseen, new UnseenText(NotScreened.ThisFile, StringsIn(container, IsNoProperty))],
        };
    }

    private static bool IsNoProperty(string name) => !name.StartsWith(PropertyMark);

    private static string StringsIn(CompoundFile container, Func<string, bool> isWanted) =>
        string.Concat(
            container.Streams().Where(stream => isWanted(stream.Name)).Select(stream => RawStrings.In(stream.Bytes))
        );

    private static DocumentFacts Locked(DocumentFacts facts) => facts with { Kind = DocumentKind.LockedOffice };

    private static DocumentFacts WithSheets(DocumentFacts facts, Stream stream, BiffRecords records)
    {
        stream.Position = 0;
        var notes = records.Sheets.SelectMany(sheet => sheet.Texts);
        return facts with
        {
            Parts = BiffSheets.ReadText(stream),
            Unseen = [.. facts.Unseen, .. notes.Select(note => new UnseenText(NotesAndBoxes, note))],
        };
    }

    private static DocumentFacts WithText(DocumentFacts facts, WordText word) =>
        facts with
        {
            Parts = [new DocumentPart(null, word.Body)],
            Unseen = word.Rest.Length > 0 ? [.. facts.Unseen, new UnseenText(Margins, word.Rest)] : facts.Unseen,
        };
}
