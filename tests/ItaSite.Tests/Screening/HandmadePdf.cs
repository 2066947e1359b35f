using System.Text;

namespace ItaSite.Tests.Screening;

/// <summary>A PDF of one page with a sentence on it, and something more at a place of choice.</summary>
internal static class HandmadePdf
{
    private const string Number = "1234567890121";

    /// <param name="place">content, page, catalog or info.</param>
    /// <param name="more">Of a PDF's own language.</param>
    public static byte[] Of(string place, string more)
    {
        var catalog = place == "catalog" ? more : "";
        var page = place == "page" ? more : "";
        var content = $"BT /F1 12 Tf 50 800 Td (Hello world of documents) Tj ET {(place == "content" ? more : "")}";
        const string form = "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</Font<</F1 5 0 R>>>>";
        const string xmp =
            $"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:description xmlns:dc='d'>{Number}</dc:description></x:xmpmeta>";
        return Of([
            $"<</Type/Catalog/Pages 2 0 R {catalog}>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>"
                + $"/XObject<</X0 8 0 R>>>> {page}>>",
            Stream("", content),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            Stream("/Type/EmbeddedFile", Held(more, "6 0 R", Number)),
            Stream("/Type/Metadata/Subtype/XML", Held(more, "7 0 R", xmp)),
            Stream(form, Held(more, "/X0", $"BT /F1 12 Tf 50 500 Td ({Number}) Tj ET")),
            $"<</Title(x) {(place == "info" ? more : "")}>>",
        ]);
    }

    private static string Held(string more, string name, string text) =>
        more.Contains(name, StringComparison.Ordinal) ? text : "";

    private static string Stream(string dictionary, string text) =>
        $"<<{dictionary}/Length {Encoding.Latin1.GetByteCount(text)}>>\nstream\n{text}\nendstream";

    private static byte[] Of(string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append($"{pdf.Length:0000000000} 00000 n \n");
            pdf.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(table).Append($"trailer\n<</Size {objects.Length + 1}/Root 1 0 R/Info {objects.Length} 0 R>>\n");
        return Encoding.Latin1.GetBytes(pdf.Append($"startxref\n{start}\n%%EOF\n").ToString());
    }
}
