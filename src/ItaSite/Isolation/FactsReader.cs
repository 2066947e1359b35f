using System.Runtime.InteropServices;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Isolation;

/// <summary>Reads what <see cref="FactsWriter"/> wrote.</summary>
internal sealed class FactsReader(BinaryReader from)
{
    /// <summary>More than a child that keeps to its limits can hold.</summary>
    private const int LongestText = ReadingLimits.MegabytesOfHeap * 1024 * 1024;

    /// <exception cref="IOException">It ends too early.</exception>
    /// <exception cref="InvalidDataException">It was written by nobody.</exception>
    public Diagnosed<DocumentFacts> Read() => new(Facts(), Each(Finding));

    private DocumentFacts Facts() =>
        new(
            (DocumentKind)from.ReadInt32(),
            Optional(),
            Each(Text),
            from.ReadBoolean(),
            from.ReadInt32() is >= 0 and var pages ? pages : null,
            Each(Part)
        )
        {
            Date = from.ReadInt32() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null,
            Sha256 = Optional(),
            Redrawn = Optional(),
            Measures = from.ReadBoolean()
                ? new PictureMeasures(from.ReadInt32(), from.ReadInt32(), from.ReadBoolean())
                : null,
            Unseen = Each(Unseen),
            Embedded = Each(Embedded),
            IsSigned = from.ReadBoolean(),
        };

    private DocumentPart Part() =>
        new(Optional(), Text()) { Quality = (TextQuality)from.ReadInt32(), Raw = Optional() };

    private UnseenText Unseen() => new(Words(), Text());

    private EmbeddedDocument Embedded() => new(Words(), Facts());

    private Diagnostic Finding()
    {
        var code = Text();
        var problem =
            Problems.All().FirstOrDefault(known => known.Code == code) ?? throw new InvalidDataException(code);
        var place = new Place(Text(), from.ReadInt32(), from.ReadInt32());
        var arguments = Each(Text);
        var (isBilingual, english) = (from.ReadBoolean(), Each(Text));
        return new Diagnostic(problem, place, arguments)
        {
            EnglishArguments = isBilingual ? english : null,
            Suggestion = Optional(),
            Severity = (Severity)from.ReadInt32(),
        };
    }

    private Bilingual Words() => new(Text(), Text());

    private List<T> Each<T>(Func<T> read)
    {
        var entries = new List<T>();
        for (var left = from.ReadInt32(); left > 0; left--)
            entries.Add(read());

        return entries;
    }

    private string? Optional() => from.ReadBoolean() ? Text() : null;

    private string Text()
    {
        var length = from.ReadInt32();
        if (length is < 0 or > LongestText)
            throw new InvalidDataException();

        return string.Create(
            length,
            from.BaseStream,
            (letters, stream) => stream.ReadExactly(MemoryMarshal.AsBytes(letters))
        );
    }
}
