using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads forms.yaml: the forms that a year's tables follow.</summary>
internal static class FormsReader
{
    public const string FileName = "forms.yaml";

    public static IReadOnlyList<TableForm> Read(SourceText source, List<Diagnostic> diagnostics) => [];
}
