using System.Buffers.Binary;
using System.Text;
using ItaSite.Files;

namespace ItaSite.Documents;

/// <summary>What an Office document of 97–2003 says of itself: title, people, day ([MS-OLEPS]).</summary>
internal sealed class OldProperties
{
    private const int FirstSetAt = 44;
    private const int CodePage = 1;
    private const int TitleId = 2;
    private const int AuthorId = 4;
    private const int LastAuthorId = 8;
    private const int SavedId = 13;
    private const int NarrowText = 0x1E;
    private const int WideText = 0x1F;
    private const int Time = 0x40;
    private const int Utf8 = 65001;

    /// <summary>What a day can be made of.</summary>
    private const long LastTick = 2_650_467_743_990_000_000;

    private readonly Dictionary<int, (int Type, int At)> values = [];
    private readonly byte[] stream;

    private OldProperties(byte[] stream)
    {
        this.stream = stream;
        var start = I32(FirstSetAt);
        for (var index = 0; index < Math.Min(I32(start + 4), byte.MaxValue); index++)
        {
            var at = start + I32(start + 12 + (index * 8));
            values[I32(start + 8 + (index * 8))] = (I32(at) & 0xFFFF, at + 4);
        }
    }

    public string? Title => TextOf(TitleId);

    public IReadOnlyList<string> People =>
        [
            .. new[] { TextOf(AuthorId), TextOf(LastAuthorId) }
                .OfType<string>()
                .Where(name => name.Length > 0)
                .Distinct(),
        ];

    public DateOnly? Date =>
        values.TryGetValue(SavedId, out var saved)
        && saved.Type == Time
        && BinaryPrimitives.ReadInt64LittleEndian(stream.AsSpan(saved.At)) is > 0 and < LastTick and var ticks
            ? MetadataDate.OfInstant(DateTime.FromFileTimeUtc(ticks))
            : null;

    /// <returns>Null for a file that says nothing.</returns>
    public static OldProperties? In(CompoundFile file) =>
        file.Find("\u0005SummaryInformation") is { Length: > FirstSetAt + 4 } stream ? new OldProperties(stream) : null;

    private string? TextOf(int id)
    {
        if (!values.TryGetValue(id, out var value) || value.Type is not (NarrowText or WideText))
            return null;

        var length = Math.Min(I32(value.At) * (value.Type == WideText ? 2L : 1L), stream.Length - value.At - 4);
        var encoding = value.Type == WideText ? Encoding.Unicode : NarrowEncoding();
        return encoding.GetString(stream, value.At + 4, (int)Math.Max(0, length)).Split('\0')[0].Trim();
    }

    private Encoding NarrowEncoding()
    {
        var page = values.TryGetValue(CodePage, out var known)
            ? BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(known.At))
            : 0;
        return page == Utf8
            ? Encoding.UTF8
            : CodePagesEncodingProvider.Instance.GetEncoding(page)
                ?? CodePagesEncodingProvider.Instance.GetEncoding(TextDecoder.ThaiCodePage)!;
    }

    private int I32(int at) => BinaryPrimitives.ReadInt32LittleEndian(stream.AsSpan(at));
}
