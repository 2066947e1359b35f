using System.IO.Compression;
using System.Text;

namespace ItaSite.Tests.Isolation;

/// <summary>PDFs of a few kilobytes that kill, stop or fill whoever reads them.</summary>
internal static class HostilePdfs
{
    private const string Text = "BT /F 12 Tf 10 10 Td (hello of some letters and 123) Tj ET\n";

    /// <summary>Each ends its reader's process by a stack overflow.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> Killing = new Dictionary<string, byte[]>
    {
        ["pages within themselves"] = Of(
            (1, "<</Type/Catalog/Pages 2 0 R>>"),
            (2, "<</Type/Pages/Kids 4 0 R/Count 1>>"),
            (4, "5 0 R"),
            (5, "4 0 R")
        ),
        ["pages 60,000 deep"] = Of([
            (1, "<</Type/Catalog/Pages 2 0 R>>"),
            .. Enumerable
                .Range(2, 60_000)
                .Select(n => (n, $"<</Type/Pages/Kids[{n + 1} 0 R]/Count 1/Parent {n - 1} 0 R>>")),
            (60_002, "<</Type/Page/Parent 60001 0 R/MediaBox[0 0 9 9]>>"),
        ]),
        ["names within themselves"] = Page(
            Text,
            (1, "<</Type/Catalog/Pages 2 0 R/Names<</Dests 20 0 R>>>>"),
            (20, "<</Kids[20 0 R]>>")
        ),
    };

    /// <summary>Each takes seconds without end, or gigabytes.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> Swelling = new Dictionary<string, byte[]>
    {
        ["forms that draw forms"] = Page(
            "/X Do",
            [
                (3, PageOf("/XObject<</X 10 0 R>>")),
                .. Enumerable
                    .Range(10, 20)
                    .Select(n =>
                        (
                            n,
                            Stream(
                                $"/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X {n + 1} 0 R>>>>",
                                string.Concat(Enumerable.Repeat("/X Do ", 10))
                            )
                        )
                    ),
                (30, Stream("/Type/XObject/Subtype/Form/BBox[0 0 1 1]", "")),
            ]
        ),
        ["runs of a byte"] = Page(
            "",
            (4, Packed("/Filter[/FlateDecode/RunLengthDecode]", string.Concat(Enumerable.Repeat("\u0081 ", 8_000_000))))
        ),
        ["zeroes in fives"] = Page(
            "",
            (4, Packed("/Filter[/FlateDecode/ASCII85Decode]", new string('z', 80_000_000) + "~>"))
        ),
        ["one stream 200 times"] = Page(
            "",
            (
                3,
                PageOf("")
                    .Replace("4 0 R", $"[{string.Concat(Enumerable.Repeat("10 0 R ", 200))}]", StringComparison.Ordinal)
            ),
            (10, Packed("/Filter/FlateDecode", new string(' ', 20_000_000)))
        ),
    };

    public static byte[] Good { get; } = Page(Text);

    public static byte[] Pages(int count) =>
        Of([
            (1, "<</Type/Catalog/Pages 2 0 R>>"),
            (
                2,
                $"<</Type/Pages/Kids[{string.Concat(Enumerable.Range(10, count).Select(n => $"{n} 0 R "))}]/Count {count}>>"
            ),
            (4, Stream("", string.Concat(Enumerable.Repeat(Text, 50)))),
            (5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
            .. Enumerable.Range(10, count).Select(n => (n, PageOf(""))),
        ]);

    private static byte[] Page(string content, params (int Number, string Object)[] more)
    {
        var objects = new SortedDictionary<int, string>
        {
            [1] = "<</Type/Catalog/Pages 2 0 R>>",
            [2] = "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            [3] = PageOf(""),
            [4] = Stream("", content),
            [5] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        };
        foreach (var (number, text) in more)
            objects[number] = text;

        return Of([.. objects.Select(one => (one.Key, one.Value))]);
    }

    private static string PageOf(string resources) =>
        $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>{resources}>>>>";

    public static byte[] Of(params (int Number, string Object)[] objects)
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var offsets = new Dictionary<int, int>();
        foreach (var (number, text) in objects)
        {
            offsets[number] = file.Length;
            file.Append($"{number} 0 obj\n{text}\nendobj\n");
        }

        var table = file.Length;
        var size = objects.Max(one => one.Number) + 1;
        file.Append($"xref\n0 {size}\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
            file.Append(offsets.TryGetValue(number, out var at) ? $"{at:D10} 00000 n \n" : "0000000000 00000 f \n");

        file.Append($"trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static string Stream(string dictionary, string bytes) =>
        $"<<{dictionary}/Length {bytes.Length}>>\nstream\n{bytes}\nendstream";

    private static string Packed(string dictionary, string bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(Encoding.Latin1.GetBytes(bytes));

        return Stream(dictionary, Encoding.Latin1.GetString(packed.ToArray()));
    }
}
