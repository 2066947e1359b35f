using System.Text;

namespace ItaSite.Tests.Reading;

/// <summary>
/// Writes small PDFs by hand: an embedded font of boxes whose map says of each glyph what a test wants it to say.
/// </summary>
internal sealed class PdfSpecimen
{
    private const int FirstGlyph = 3;

    private readonly List<byte[]> objects = [];
    private readonly List<int> pages = [];
    private readonly List<char> glyphs = [];
    private readonly int font;
    private string catalog = "";

    /// <param name="hasMap">Without a map readers can only guess letters from the numbers of glyphs.</param>
    public PdfSpecimen(bool hasMap = true)
    {
        HasMap = hasMap;
        font = Reserve();
    }

    private bool HasMap { get; }

    /// <summary>A PDF whose pages say these texts, a line a line.</summary>
    public static byte[] Of(params string[] texts)
    {
        var pdf = new PdfSpecimen();
        foreach (var text in texts)
            pdf.AddPage(pdf.Lines(text));

        return pdf.Bytes();
    }

    public string Lines(string text) =>
        string.Concat(text.Split('\n').Select((line, i) => At(20, 800 - (14 * i), line)));

    /// <summary>A text where it is wanted on a page of A4.</summary>
    /// <param name="more">What stands before it: a colour, or how it is drawn (3 Tr).</param>
    public string At(double x, double y, string text, string more = "") =>
        $"BT /F1 10 Tf {more} 1 0 0 1 {x} {y} Tm {Shown(text)} Tj ET\n";

    /// <summary>A string of glyphs, each one letter of the map; letters beyond the basic plane are two.</summary>
    public string Shown(string text)
    {
        var hex = new StringBuilder("<");
        foreach (var letter in text)
        {
            if (!glyphs.Contains(letter))
                glyphs.Add(letter);

            hex.Append((FirstGlyph + glyphs.IndexOf(letter)).ToString("X4"));
        }

        return hex.Append('>').ToString();
    }

    /// <summary>UTF-16 in hexadecimal digits, as PDFs keep texts outside their pages.</summary>
    public static string Hex(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public int Add(string value)
    {
        objects.Add(Encoding.Latin1.GetBytes(value));
        return objects.Count;
    }

    public int AddStream(string dictionary, byte[] bytes)
    {
        objects.Add([
            .. Encoding.Latin1.GetBytes($"<<{dictionary}/Length {bytes.Length}>>\nstream\n"),
            .. bytes,
            .. "\nendstream"u8,
        ]);
        return objects.Count;
    }

    /// <param name="more">Further keys of the page, such as its notes.</param>
    /// <param name="resources">Further resources.</param>
    public int AddPage(string content, string more = "", string resources = "")
    {
        var drawn = AddStream("", Encoding.Latin1.GetBytes(content));
        pages.Add(
            Add(
                $"<</Type/Page/Parent PAGES/MediaBox[0 0 595 842]/Resources<</Font<</F1 {font} 0 "
                    + $"R>>{resources}>>/Contents {drawn} 0 R{more}>>"
            )
        );
        return pages[^1];
    }

    /// <summary>A grey picture, to be drawn as <c>/X Do</c>.</summary>
    public string Picture(string name) =>
        $"/XObject<</{name} {AddStream("/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8", [0, 200, 200, 0])} 0 R>>";

    public PdfSpecimen WithCatalog(string more)
    {
        catalog += more;
        return this;
    }

    public byte[] Bytes()
    {
        WriteFont();
        var parent = Add(
            $"<</Type/Pages/Kids[{string.Join(' ', pages.Select(page => $"{page} 0 R"))}]/Count {pages.Count}>>"
        );
        foreach (var page in pages)
            objects[page - 1] = Encoding.Latin1.GetBytes(
                Encoding.Latin1.GetString(objects[page - 1]).Replace("PAGES", $"{parent} 0 R", StringComparison.Ordinal)
            );

        var root = Add($"<</Type/Catalog/Pages {parent} 0 R{catalog}>>");
        using var pdf = new MemoryStream();
        pdf.Write("%PDF-1.7\n"u8);
        var starts = new StringBuilder();
        for (var i = 0; i < objects.Count; i++)
        {
            starts.Append($"{pdf.Position:0000000000} 00000 n \n");
            pdf.Write(Encoding.ASCII.GetBytes($"{i + 1} 0 obj\n"));
            pdf.Write(objects[i]);
            pdf.Write("\nendobj\n"u8);
        }

        var table = pdf.Position;
        pdf.Write(
            Encoding.ASCII.GetBytes(
                $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{starts}trailer\n<</Size {objects.Count + 1}/Root "
                    + $"{root} 0 R>>\nstartxref\n{table}\n%%EOF\n"
            )
        );
        return pdf.ToArray();
    }

    private int Reserve()
    {
        objects.Add([]);
        return objects.Count;
    }

    private void WriteFont()
    {
        var file = AddStream("", BoxFont.Of(FirstGlyph + glyphs.Count));
        var descriptor = Add(
            "<</Type/FontDescriptor/FontName/AAAAAA+Boxes/Flags 4/FontBBox[0 0 500 700]/ItalicAngle 0/Ascent "
                + $"700/Descent 0/CapHeight 700/StemV 80/FontFile2 {file} 0 R>>"
        );
        var widths = string.Join(' ', glyphs.Select(letter => ItaSite.Thai.ThaiLetters.IsMark(letter) ? 0 : 500));
        var descendant = Add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Boxes/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement "
                + $"0>>/DW 500/W[{FirstGlyph}[{widths}]]/CIDToGIDMap/Identity/FontDescriptor {descriptor} 0 R>>"
        );
        var map = HasMap ? $"/ToUnicode {AddStream("", Encoding.ASCII.GetBytes(Map()))} 0 R" : "";
        objects[font - 1] = Encoding.Latin1.GetBytes(
            $"<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Boxes/Encoding/Identity-H/DescendantFonts[{descendant} 0 "
                + $"R]{map}>>"
        );
    }

    private string Map()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 "
                + "begincodespacerange <0000> <FFFF> endcodespacerange\n"
        );
        for (var start = 0; start < glyphs.Count; start += 100)
        {
            var some = glyphs.Skip(start).Take(100).ToList();
            map.Append($"{some.Count} beginbfchar\n");
            for (var i = 0; i < some.Count; i++)
                map.Append($"<{FirstGlyph + start + i:X4}> <{(int)some[i]:X4}>\n");

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }
}
