using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Files;

/// <summary>
/// Kinds of files that are seldom meant to be published, known by their first bytes: pictures of phones, films,
/// archives.
/// </summary>
internal static partial class OtherKinds
{
    private const int TarMarkAt = 257;
    private const int EmfMarkAt = 40;
    private const int LengthOfBrand = 4;

    private static readonly int[] LengthsOfBitmapHead = [12, 16, 40, 52, 56, 64, 108, 124];
    private static readonly string[] BrandsOfHeif =
    [
        "heic",
        "heix",
        "heim",
        "heis",
        "hevc",
        "hevx",
        "hevm",
        "hevs",
        "mif1",
        "mif2",
        "msf1",
    ];
    private static readonly string[] BrandsOfAvif = ["avif", "avis", "avio"];

    public static DocumentKind? Of(ReadOnlySpan<byte> head) =>
        head switch
        {
            [(byte)'B', (byte)'M', ..] when IsBitmap(head) => DocumentKind.Bitmap,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => OfBrands(head),
            _ when IsMedia(head) => DocumentKind.Media,
            _ when IsArchive(head) => DocumentKind.OtherArchive,
            [0xD7, 0xCD, 0xC6, 0x9A, ..] or [1, 0, 9, 0, ..] => DocumentKind.Metafile,
            [1, 0, 0, 0, ..] when head.Length > EmfMarkAt + 4 && head[EmfMarkAt..].StartsWith(" EMF"u8) =>
                DocumentKind.Metafile,
            _ => null,
        };

    /// <param name="start">Of a text.</param>
    public static bool IsEmail(string start) => FirstField().IsMatch(start) && FieldOfMail().IsMatch(start);

    private static bool IsBitmap(ReadOnlySpan<byte> head) =>
        head.Length >= 18 && LengthsOfBitmapHead.Contains((int)BinaryPrimitives.ReadUInt32LittleEndian(head[14..]));

    /// <summary>The container of films is also that of phones' pictures; what it holds is said by its brands.</summary>
    private static DocumentKind OfBrands(ReadOnlySpan<byte> head)
    {
        var end = (int)Math.Min(head.Length, BinaryPrimitives.ReadUInt32BigEndian(head));
        var brands = new List<string>();
        for (var at = 8; at + LengthOfBrand <= end; at += LengthOfBrand)
            brands.Add(Encoding.ASCII.GetString(head.Slice(at, LengthOfBrand)));

        return brands switch
        {
            _ when brands.Exists(BrandsOfAvif.Contains) => DocumentKind.Avif,
            _ when brands.Exists(BrandsOfHeif.Contains) => DocumentKind.Heif,
            _ => DocumentKind.Media,
        };
    }

    private static bool IsMedia(ReadOnlySpan<byte> head) =>
        head
            is [
                    (byte)'R',
                    (byte)'I',
                    (byte)'F',
                    (byte)'F',
                    _,
                    _,
                    _,
                    _,
                    (byte)'A'
                    or (byte)'W',
                    (byte)'V'
                    or (byte)'A',
                    ..,
                ]
                or [(byte)'I', (byte)'D', (byte)'3', ..]
                or [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..]
                or [0x1A, 0x45, 0xDF, 0xA3, ..]
                or [0, 0, 1, 0xBA or 0xB3, ..]
                or [(byte)'F', (byte)'L', (byte)'V', 1, ..]
                or [0x30, 0x26, 0xB2, 0x75, ..]
                or [0xFF, 0xFB or 0xF3 or 0xF2, ..];

    private static bool IsArchive(ReadOnlySpan<byte> head) =>
        head
            is [0x1F, 0x8B, ..]
                or [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, ..]
                or [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..]
                or [0x28, 0xB5, 0x2F, 0xFD, ..]
                or [(byte)'M', (byte)'S', (byte)'C', (byte)'F', 0, ..]
                or [_, _, (byte)'-', (byte)'l', (byte)'h', _, (byte)'-', ..]
        || (head.Length > TarMarkAt + 5 && head[TarMarkAt..].StartsWith("ustar"u8));

    [GeneratedRegex(@"^[A-Za-z][A-Za-z-]{1,40}: [^\n]*\n")]
    private static partial Regex FirstField();

    [GeneratedRegex(
        @"^(MIME-Version|Received|Message-ID|Return-Path|Content-Transfer-Encoding): ",
        RegexOptions.Multiline | RegexOptions.IgnoreCase
    )]
    private static partial Regex FieldOfMail();
}
