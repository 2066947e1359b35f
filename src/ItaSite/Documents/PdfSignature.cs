using ItaSite.Files;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Tokens;

namespace ItaSite.Documents;

/// <summary>
/// Whether a field of a PDF's form holds a digital signature. An empty field only waits for one. Who signed, and
/// whether the signature holds, is not checked.
/// </summary>
internal static class PdfSignature
{
    public static bool IsIn(PdfDocument pdf)
    {
        try
        {
            return pdf.TryGetForm(out var form) && form.Fields.Any(IsSigned);
        }
#pragma warning disable CA1031 // a form that the parser cannot read says nothing of signatures; its text is read apart
        catch (Exception exception) when (Limits.BrokenBy(exception) is null)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private static bool IsSigned(AcroFieldBase field) =>
        field is AcroNonTerminalField group
            ? group.Children.Any(IsSigned)
            : field is AcroSignatureField && field.Dictionary.ContainsKey(NameToken.V);
}
