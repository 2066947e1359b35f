using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>
/// The parser of PDF reads the metrics of fourteen fonts before its first word, which takes as long as twenty
/// documents: a process that will read some does that while it waits for the first.
/// </summary>
internal static class FirstPdf
{
    public static void Read() => _ = DocumentReader.Read(SourceFile.Of("first.pdf", OnePage.ToArray()));

    private static ReadOnlySpan<byte> OnePage =>
        """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R>> endobj
            4 0 obj <</Length 12>> stream
            0 0 9 9 re f
            endstream endobj
            trailer <</Root 1 0 R /Size 5>>
            %%EOF

            """u8;
}
