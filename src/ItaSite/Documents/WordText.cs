using System.Buffers.Binary;
using System.Text;
using ItaSite.Files;

namespace ItaSite.Documents;

/// <summary>
/// The text of a Word document of 97–2003, piece by piece ([MS-DOC] 2.4.1): the body first, then notes, headers,
/// comments, text boxes.
/// </summary>
internal sealed class WordText
{
    private const int Magic = 0xA5EC;
    private const int FirstVersionKnown = 0x00C1;
    private const int FlagsAt = 0x0A;
    private const int IsEncryptedFlag = 0x0100;
    private const int TableOneFlag = 0x0200;
    private const int BodyLengthAt = 0x4C;
    private const int PiecesAt = 0x01A2;
    private const int PieceLength = 8;
    private const int WesternCodePage = 1252;
    private const int NarrowFlag = 0x4000_0000;
    private const byte Properties = 1;
    private const byte Pieces = 2;

    /// <summary>Whether a password is needed to read it.</summary>
    public bool IsLocked { get; private init; }

    public string Body { get; private init; } = "";

    /// <summary>Footnotes, headers and footers, comments, text boxes.</summary>
    public string Rest { get; private init; } = "";

    /// <returns>Null for what is no Word document, or one of before 1997.</returns>
    public static WordText? In(CompoundFile file)
    {
        if (
            file.Find("WordDocument") is not { Length: > PiecesAt + 8 } document
            || U16(document, 0) != Magic
            || U16(document, 2) < FirstVersionKnown
        )
            return null;

        var flags = U16(document, FlagsAt);
        if ((flags & IsEncryptedFlag) != 0)
            return new WordText { IsLocked = true };

        var table = file.Find((flags & TableOneFlag) != 0 ? "1Table" : "0Table") ?? throw new InvalidDataException();
        var text = TextOf(document, PieceTable(table.AsSpan(I32(document, PiecesAt), I32(document, PiecesAt + 4))));
        var body = Math.Clamp(I32(document, BodyLengthAt), 0, text.Length);
        return new WordText { Body = Readable(text[..body]), Rest = Readable(text[body..]) };
    }

    private static ReadOnlySpan<byte> PieceTable(ReadOnlySpan<byte> clx)
    {
        while (clx is [Properties, ..])
            clx = clx[(3 + U16(clx, 1))..];

        return clx is [Pieces, ..] ? clx.Slice(5, I32(clx, 1)) : throw new InvalidDataException();
    }

    private static string TextOf(ReadOnlySpan<byte> document, ReadOnlySpan<byte> pieces)
    {
        var count = (pieces.Length - sizeof(int)) / (sizeof(int) + PieceLength);
        var text = new StringBuilder();
        var inflation = new Inflation();
        for (var index = 0; index < count; index++)
        {
            var letters = I32(pieces, (index + 1) * sizeof(int)) - I32(pieces, index * sizeof(int));
            var place = I32(pieces, ((count + 1) * sizeof(int)) + (index * PieceLength) + 2);
            var isNarrow = (place & NarrowFlag) != 0;
            var start = (place & ~NarrowFlag) / (isNarrow ? 2 : 1);
            var bytes = document.Slice(start, checked(letters * (isNarrow ? 1 : 2)));
            var encoding = isNarrow
                ? CodePagesEncodingProvider.Instance.GetEncoding(WesternCodePage)!
                : Encoding.Unicode;
            inflation.Append(text, encoding.GetString(bytes));
        }

        return text.ToString();
    }

    /// <summary>Word marks cells, lines, pages and fields by control characters.</summary>
    private static string Readable(string text) =>
        string.Create(
                text.Length,
                text,
                (letters, source) =>
                {
                    for (var at = 0; at < letters.Length; at++)
                    {
                        letters[at] = source[at] switch
                        {
                            '\r' or '\v' or '\f' => '\n',
                            '\a' => '\t',
                            '\u001E' => '-',
                            < ' ' and not '\t' => ' ',
                            var letter => letter,
                        };
                    }
                }
            )
            .Trim();

    private static int U16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);

    private static int I32(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt32LittleEndian(data[at..]);
}
