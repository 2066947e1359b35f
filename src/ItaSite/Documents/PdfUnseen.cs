using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using Page = UglyToad.PdfPig.Content.Page;

namespace ItaSite.Documents;

/// <summary>
/// Every text of a PDF that is not drawn on its pages: notes, fields, bookmarks, properties, scripts, whatever object
/// holds it.
/// </summary>
/// <param name="files">Gets what is attached.</param>
internal sealed class PdfUnseen(PdfDocument pdf, LimitedFilters filters, EmbeddedFiles files)
{
    public static readonly Bilingual Xfa = new("แบบฟอร์มชนิด XFA ใน PDF นี้", "the XFA form of this PDF");

    public static readonly Bilingual WhyNotXfa = new(
        "เบราว์เซอร์และโปรแกรมนี้แสดงแบบฟอร์มชนิดนี้ไม่ได้",
        "neither browsers nor this program can show such forms"
    );

    private const int Deepest = 64;

    private static readonly string[] Running =
    [
        "JavaScript",
        "Launch",
        "SubmitForm",
        "ImportData",
        "Rendition",
        "RichMediaExecute",
    ];

    private readonly HashSet<IndirectReference> notes = [];
    private readonly HashSet<string> commands = [];
    private readonly List<string> people = [];
    private readonly Dictionary<Bilingual, StringBuilder> texts = [];

    public bool HasXfa { get; private set; }

    public IReadOnlyCollection<string> Commands => commands;

    public IReadOnlyList<string> People => people;

    public IReadOnlyList<UnseenText> Texts =>
        [.. texts.Select(text => new UnseenText(text.Key, text.Value.ToString()))];

    /// <summary>The notes and fields on a page.</summary>
    public void ReadNotes(Page page)
    {
        foreach (var text in PdfMarks.TextsOn(page))
            Add(text, PdfPlaces.Replacements);

        Add(PdfRows.In(page), PdfPlaces.Rows);
        if (!page.Dictionary.TryGet(NameToken.Annots, out var token) || Resolved(token) is not ArrayToken array)
            return;

        var number = page.Number.ToString();
        var where = new Bilingual($"หมายเหตุหรือช่องกรอกของหน้า {number}", $"a note or field of page {number}");
        foreach (var note in array.Data)
        {
            if (note is IndirectReferenceToken reference)
                notes.Add(reference.Data);

            if (Resolved(note) is not DictionaryToken dictionary)
                continue;

            if (
                PdfPlaces.NameOf(dictionary, "Subtype") is not ("Widget" or "Link" or "Popup")
                && TextOf(dictionary, "T") is { } author
            )
                people.Add(author);

            Read(dictionary, where, 0);
            ReadAppearance(dictionary, where);
        }
    }

    private void ReadAppearance(DictionaryToken note, Bilingual where)
    {
        var appearance = new PdfAppearance(Resolved, BytesOf);
        appearance.Read(note);
        Add(appearance.Words, where);
        if (
            appearance.HasGlyphs
            && PdfPlaces.NameOf(note, "Subtype") != "Widget"
            && TextOf(note, "Contents") is null or ""
        )
            files.Tell(where, PdfPlaces.WhyNotGlyphs);
    }

    /// <summary>All objects but those of the pages' notes.</summary>
    public void ReadRest()
    {
        foreach (
            var reference in pdf
                .Structure.CrossReferenceTable.ObjectOffsets.Keys.Where(reference => !notes.Contains(reference))
                .OrderBy(reference => reference.ObjectNumber)
        )
        {
            if (ObjectAt(reference) is { } token)
                Read(token, PdfPlaces.Of(token), 0);
        }
    }

    private void Read(IToken token, Bilingual where, int depth)
    {
        if (depth > Deepest)
            return;

        switch (token)
        {
            case StringToken or HexToken:
                Add(PdfStrings.Of(token), where);
                break;
            case ArrayToken array:
                foreach (var item in array.Data)
                    Read(item, where, depth + 1);

                break;
            case StreamToken stream:
                Read(stream.StreamDictionary, where, depth + 1);
                if (PdfPlaces.NameOf(stream.StreamDictionary, "Type") == "Metadata")
                    Add(TextOf(stream), PdfPlaces.Properties);

                break;
            case DictionaryToken dictionary:
                ReadCommand(dictionary);
                ReadXfa(dictionary);
                ReadFile(dictionary);
                foreach (var (name, value) in dictionary.Data)
                {
                    // A long answer of a form is a stream of its own.
                    if (name is "V" or "DV" or "RV" && Resolved(value) is StreamToken answer)
                        Add(TextOf(answer), where);

                    // The words of a note that are set in bold and colours.
                    if (name is "RC" or "RV" && Resolved(value) is { } rich)
                        Add(PdfMarks.WordsOf(rich), where);

                    // Notes are read with their page; what is signed is a certificate in bytes; an ID is random.
                    if (
                        name is not ("Annots" or "ID" or "Parent")
                        && !(name == "P" && value is not (StringToken or HexToken))
                        && !(name == "Contents" && dictionary.ContainsKey(NameToken.Create("ByteRange")))
                    )
                        Read(value, where, depth + 1);
                }

                break;
            default:
                break;
        }
    }

    private void ReadCommand(DictionaryToken dictionary)
    {
        if (PdfPlaces.NameOf(dictionary, "S") is not { } kind || !Running.Contains(kind))
            return;

        commands.Add(kind);
        if (dictionary.TryGet(NameToken.Create("JS"), out var script) && Resolved(script) is StreamToken stream)
            Add(TextOf(stream), PdfPlaces.Scripts);
    }

    private void ReadXfa(DictionaryToken dictionary)
    {
        if (!dictionary.TryGet(NameToken.Create("XFA"), out var token))
            return;

        HasXfa = true;
        foreach (var part in Resolved(token) is ArrayToken array ? array.Data : [token])
        {
            if (Resolved(part) is StreamToken stream)
                Add(TextOf(stream), PdfPlaces.FormFields);
        }
    }

    private void ReadFile(DictionaryToken dictionary)
    {
        if (!dictionary.TryGet(NameToken.Create("EF"), out var token) || Resolved(token) is not DictionaryToken held)
            return;

        var name = (TextOf(dictionary, "UF") ?? TextOf(dictionary, "F") ?? "?").Replace('\\', '/');
        name = name[(name.LastIndexOf('/') + 1)..];
        var where = EmbeddedFiles.Named(name);
        foreach (var stream in held.Data.Values.Select(Resolved).OfType<StreamToken>().Distinct())
        {
            if (BytesOf(stream) is { } bytes)
                files.Add(name, bytes, where);
            else
                files.Tell(where, new Bilingual("คลายไฟล์ไม่ได้", "it can't be unpacked"));
        }
    }

    private void Add(string? text, Bilingual where)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;

        if (!texts.TryGetValue(where, out var known))
            texts.Add(where, known = new StringBuilder());

        known.Append(text).Append('\n');
    }

    private string? TextOf(StreamToken stream) => BytesOf(stream) is { } bytes ? PdfStrings.Of(bytes) : null;

    private byte[]? BytesOf(StreamToken stream)
    {
        try
        {
            return stream.Decode(filters).ToArray();
        }
#pragma warning disable CA1031 // a stream that a stranger wrote badly can throw anything
        catch (Exception exception) when (Limits.BrokenBy(exception) is null)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private string? TextOf(DictionaryToken dictionary, string name) =>
        dictionary.TryGet(NameToken.Create(name), out var token) && Resolved(token) is { } text
            ? PdfStrings.Of(text)
            : null;

    private IToken? Resolved(IToken token) =>
        token is IndirectReferenceToken reference ? ObjectAt(reference.Data) : token;

    /// <summary>An object that can't be read is missed by every reader, so it tells nobody anything.</summary>
    private IToken? ObjectAt(IndirectReference reference)
    {
        try
        {
            return pdf.Structure.GetObject(reference)?.Data;
        }
#pragma warning disable CA1031 // parsers of strangers' files promise no kind of exception
        catch (Exception exception) when (Limits.BrokenBy(exception) is null)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
